import {
	Culture,
	recognizeCurrency,
	recognizeDimension,
	recognizeNumber,
	recognizePercentage,
} from "@microsoft/recognizers-text-suite";
import { extractTargets } from "../../src/toolkit/extract/extract-targets.js";
import { unitReader } from "../../src/toolkit/extract/unit.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { readPlan } from "../../src/toolkit/pipeline.js";
import type { Codebooks, PlanSource } from "../../src/toolkit/schema/codebook.js";
import { fastest, figure } from "./timing.js";

type Recognizer = (text: string, culture: string) => readonly unknown[];
const recognizers: readonly Recognizer[] = [
	recognizeNumber,
	recognizePercentage,
	recognizeCurrency,
	recognizeDimension,
];

/** Every reader is run so often and its fastest run counts, so that none is timed cold. */
const runs = 3;

/**
 * Returns what bice and Microsoft's recognizers take for the same plans in this run, in characters a millisecond, and
 * how many times the speed of the peer that is. The peer reads line by line: given whole files it takes over twenty
 * times as long, so the comparison is with its better side.
 */
export function peerRows(sources: readonly PlanSource[], codebooks: Codebooks): Record<string, string>[] {
	const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
	const readUnit = unitReader(codebooks.units);
	const readers: [string, () => unknown][] = [
		["recognizers-text-suite, four models", () => sources.map(({ text }) => text.split("\n").map(recognizeAll))],
		["bice, text to targets", () => sources.map(({ text }) => extractTargets(parsePlan(text), readUnit))],
		["bice, text to all tables of a plan", () => sources.map((source) => readPlan(source, codebooks))],
	];
	const timed = readers.map(([reader, work]) => ({ reader, ms: fastest(runs, work) }));
	return timed.map(({ reader, ms }) => ({
		reader,
		ms: figure(ms),
		"characters/ms": figure(characters / ms),
		"times the peer": figure((timed[0]?.ms ?? 0) / ms),
	}));
}

function recognizeAll(line: string): number {
	return recognizers.reduce((found, recognize) => found + recognize(line, Culture.Chinese).length, 0);
}
