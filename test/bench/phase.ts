import { extractTargets } from "../../src/toolkit/extract/extract-targets.js";
import { unitReader } from "../../src/toolkit/extract/unit.js";
import { findDamage } from "../../src/toolkit/parse/damage.js";
import { layout } from "../../src/toolkit/parse/layout.js";
import { paragraphs } from "../../src/toolkit/parse/paragraph.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { readPlan, run } from "../../src/toolkit/pipeline.js";
import type { Codebooks, PlanSource } from "../../src/toolkit/schema/codebook.js";
import { fastest, figure } from "./timing.js";

/** Returns a row for each phase of reading the given plans: milliseconds and characters a millisecond. */
export function phaseRows(sources: readonly PlanSource[], codebooks: Codebooks): Record<string, string>[] {
	const texts = sources.map(({ text }) => text);
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	const views = texts.map(layout);
	const plans = texts.map(parsePlan);
	const readUnit = unitReader(codebooks.units);
	const phases: [string, () => unknown][] = [
		["layout", () => texts.map(layout)],
		["paragraphs", () => views.map(({ text }) => paragraphs(text))],
		["parsePlan (all of parse)", () => texts.map(parsePlan)],
		["findDamage", () => plans.map((plan) => findDamage(plan.paragraphs))],
		["extractTargets", () => plans.map((plan) => extractTargets(plan, readUnit))],
		["readPlan, a plan at a time", () => sources.map((source) => readPlan(source, codebooks))],
		["run (all tables)", () => run(sources, codebooks)],
	];
	return phases.map(([phase, work]) => {
		const ms = fastest(7, work);
		return { phase, ms: figure(ms), "characters/ms": figure(characters / ms) };
	});
}
