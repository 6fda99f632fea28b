import { expect, test } from "vitest";
import { toListEntries } from "../../../src/toolkit/page/compare/list-entry.js";
import type { EntryRow } from "../../../src/toolkit/query/entry.js";
import { targetIn } from "../reading.js";

const text = "到2025年，用水下降26%。1.绿化。造林1000亩。2.安全。";
const entry = (ordinal: number, start: number, end: number): EntryRow => ({
	clause_id: `d#${ordinal}`,
	document_id: "d",
	region_code: "a",
	period_start: 2024,
	ordinal,
	number: String(ordinal),
	heading: null,
	start,
	end,
	theme: "green",
	focus: ["green"],
	stated: [],
});
const lead = { ...targetIn(text, "26%", "到2025年，用水下降26%。"), clause_id: null, region_code: "a" };
const inside = { ...targetIn(text, "1000亩", "造林1000亩。"), clause_id: "d#1", region_code: "a" };

test("clauses with targets and sentences of section leads stand in the order of the text", () => {
	const entries = toListEntries([entry(1, 15, 28), entry(2, 28, 34)], [lead, inside]);
	expect(entries.map(({ clause_id, ordinal, targets }) => [clause_id, ordinal, targets.length])).toEqual([
		[`d@${lead.quote_start}`, null, 1],
		["d#1", 1, 1],
	]);
});

test("a lead states the themes of its targets", () => {
	expect(toListEntries([], [lead])[0]?.stated).toEqual(["innovation"]);
});
