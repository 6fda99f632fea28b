import { describe, expect, test } from "vitest";
import { statedIn } from "../../../src/toolkit/page/indicator/sheet.js";
import { run } from "../../../src/toolkit/pipeline.js";
import { codebooks, sources } from "../../row/collection.js";
import { readSeedSheet } from "./seed-sheet.js";

const sheet = await readSeedSheet();
const { observations } = run(sources, codebooks);
const values = sheet.rows.flatMap(({ cells }) => cells.flatMap(({ best, more }) => [...(best ? [best] : []), ...more]));
const refused = sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.refused));

describe("toSheet", () => {
	test("every value of the collection stands in one cell, and every look-alike in one at least", () => {
		const members = observations.filter(({ role }) => role === "member");
		expect(values.map(({ target_id }) => target_id).sort()).toEqual(members.map(({ target_id }) => target_id).sort());
		const alike = observations.filter(({ role }) => role === "look_alike").map(({ target_id }) => target_id);
		expect(new Set(refused.map(({ target_id }) => target_id))).toEqual(
			new Set([...alike, ...refused.filter(({ target_id }) => !alike.includes(target_id)).map((row) => row.target_id)]),
		);
		expect(alike.every((id) => refused.some(({ target_id }) => target_id === id))).toBe(true);
	});

	test("what is refused has a reason in both languages and is never the value that is drawn", () => {
		for (const { cells } of sheet.rows) {
			const drawn = cells.flatMap(({ best, more }) => [best?.target_id, ...more.map(({ target_id }) => target_id)]);
			for (const { reason, reason_en, target_id, state } of cells.flatMap((cell) => cell.refused)) {
				expect([reason, reason_en].every(Boolean)).toBe(true);
				expect(state).toBe("refused");
				expect(drawn).not.toContain(target_id);
			}
		}
	});

	test("a value that can be compared in its own row is not repeated as a look-alike of another", () => {
		const compared = sheet.rows
			.filter(({ group }) => group === "comparable")
			.flatMap(({ cells }) => cells.flatMap(({ best }) => (best ? [best.target_id] : [])));
		expect(refused.filter(({ target_id }) => compared.includes(target_id))).toEqual([]);
	});

	test("two regions make a row comparable; one region with something like it elsewhere a set of look-alikes", () => {
		for (const { group, cells } of sheet.rows) {
			const regions = cells.filter(({ best }) => best !== null).length;
			expect(group === "comparable").toBe(regions > 1);
			if (group === "look_alike")
				expect(cells.some((cell) => cell.best === null && cell.refused.length > 0)).toBe(true);
		}
		expect(new Set(sheet.rows.map(({ group }) => group)).size).toBe(3);
	});

	test("each row has a cell for each region in the order of the codebook, with a value or which kind of nothing", () => {
		const order = codebooks.regions.map(({ code }) => code);
		for (const { cells } of sheet.rows) {
			expect(cells.map(({ region }) => region)).toEqual(order);
			for (const { best, absence } of cells) expect(best === null).toBe(absence !== null);
		}
	});

	test("the value drawn is the most comparable one, and a mention without a number leads to its clause", () => {
		const cells = sheet.rows.flatMap((row) => row.cells);
		for (const { best, more } of cells)
			if (best?.comparability === "caution")
				expect(more.every(({ comparability }) => comparability !== "yes")).toBe(true);
		const mentioned = cells.filter(({ absence }) => absence?.state === "stated_unread");
		expect(mentioned.length).toBeGreaterThan(0);
		expect(mentioned.every(({ clause }) => clause !== null)).toBe(true);
	});
});

describe("statedIn", () => {
	test("lists the value first, then others, then what is refused", () => {
		const states = sheet.rows.flatMap(({ cells }) => cells).map((cell) => statedIn(cell).map(({ state }) => state));
		for (const list of states) expect(list).toEqual([...list].sort((a) => (a === "value" ? -1 : 1)));
	});
});
