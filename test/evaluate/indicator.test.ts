import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pairsOf, scoreIndicators } from "../../src/toolkit/evaluate/indicator.js";
import type { GoldIndicator, GoldMember } from "../../src/toolkit/evaluate/indicator-gold.js";
import { run } from "../../src/toolkit/pipeline.js";
import type { ObservationRow } from "../../src/toolkit/schema/observation.js";
import { readIndicatorGold } from "../../src/toolkit/store/indicator-gold.js";
import { observe, targetOf } from "../compare/sample.js";
import { codebooks, sources } from "../row/collection.js";

const folder = join(import.meta.dirname, "../gold");
const gold = await readIndicatorGold(folder);
const { targets, observations } = run(sources, codebooks);

describe("indicators across the five plans, against the groups made by hand", () => {
	const byTarget = new Map(observations.map((row) => [row.target_id, row]));
	const byPlace = new Map(targets.map((row) => [`${row.document_id} ${row.start}`, byTarget.get(row.target_id)]));
	const idOf = (doc: string) =>
		sources.find(({ source_file }) => gold?.files.get(doc)?.endsWith(source_file))?.document_id;
	const score = scoreIndicators(gold?.indicators ?? [], ({ doc, start }) => byPlace.get(`${idOf(doc)} ${start}`));

	test("of the pairs that may stand side by side, at least 95 % are found and labelled the same", () => {
		expect(score.chartable).toBeGreaterThan(60);
		expect(score.same / score.chartable).toBeGreaterThanOrEqual(0.95);
	});

	test("of the pairs that must not, none is called comparable", () => {
		expect(score.refused).toBeGreaterThan(100);
		expect(score.wronglyYes).toBe(0);
	});
});

describe("scoreIndicators", () => {
	const member = (doc: string, start: number, comparable: GoldMember["comparable"]): GoldMember => ({
		doc,
		start,
		raw: "1",
		comparable,
	});
	const group: GoldIndicator = {
		indicator_id: "high_tech_enterprises",
		members: [member("a", 1, "yes"), member("b", 1, "caution"), member("b", 2, "no")],
	};

	test("pairsOf pairs members of different documents, as good as the worse of the two", () => {
		expect(pairsOf(group).map(({ a, b, label }) => [a.start, b.start, label])).toEqual([
			[1, 1, "caution"],
			[1, 2, "no"],
		]);
	});

	test("counts what is found, what agrees, and what is wrongly called comparable", () => {
		const [a, b] = observe(
			targetOf({ indicator: "高新技术企业" }),
			targetOf({ indicator: "高新技术企业", document_id: "three-years" }),
		) as [ObservationRow, ObservationRow];
		const score = scoreIndicators([group], ({ doc }) => (doc === "a" ? a : b));
		expect(score).toMatchObject({ chartable: 1, found: 1, same: 0, refused: 1, wronglyYes: 1 });
		expect(score.misses.map(({ label, found }) => [label, found])).toEqual([
			["caution", "yes"],
			["no", "yes"],
		]);
		expect(scoreIndicators([group], () => undefined)).toMatchObject({ found: 0, same: 0, wronglyYes: 0 });
	});
});
