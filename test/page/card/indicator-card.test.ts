import { beforeAll, describe, expect, test } from "vitest";
import type { Card } from "../../../src/toolkit/card/card.js";
import { indicatorCards } from "../../../src/toolkit/page/card/indicator-card.js";
import { readIndicatorSheet } from "../../../src/toolkit/page/indicator/read-sheet.js";
import { toRecords } from "../../../src/toolkit/page/indicator/record.js";
import type { IndicatorSheet } from "../../../src/toolkit/page/indicator/sheet.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { seedDatabase } from "../seed-database.js";
import { cardOf, pageIn } from "./seed-cards.js";

const page = pageIn("zh");
let database: TableDatabase;
let cards: Card[];
let sheet: IndicatorSheet;
beforeAll(async () => {
	database = await seedDatabase();
	cards = await indicatorCards(database, page);
	sheet = await readIndicatorSheet(database);
}, 60_000);

const isPerResident = (key: string) => key.endsWith("-per-10000-residents");

describe("the chart of an indicator", () => {
	test("has every number of the page's own table, with its year, its reasons and its sentence", () => {
		expect(cards.map(({ page }) => page.split("#")[1])).toEqual(
			sheet.rows.map(({ indicator }) => indicator.indicator_id),
		);
		for (const row of sheet.rows) {
			const card = cardOf(cards, `indicator/${row.indicator.indicator_id}`);
			const drawn = card.rows
				.filter(({ key }) => !isPerResident(key))
				.flatMap(({ cells }) => cells)
				.flatMap(({ mark, points, reasons }) =>
					points.map(({ href, value, value_max, year, quote }) => ({
						line: [href, value, value_max, year, quote].join("|"),
						comparability: mark === "plain" ? "anchor" : mark,
						reason: reasons.join("；"),
					})),
				);
			const records = toRecords([row], page).map(({ link, value, value_max, year, quote, comparability, reason }) => ({
				line: [link, value, value_max, year, quote].join("|"),
				comparability,
				reason,
			}));
			expect(drawn.map(({ line }) => line).sort(), card.id).toEqual(records.map(({ line }) => line).sort());
			for (const { line, comparability, reason } of drawn.filter((one) => one.comparability !== "anchor")) {
				expect(records, card.id).toContainEqual({ line, comparability, reason });
			}
		}
	});

	test("describes every value that it prints", () => {
		for (const card of cards) {
			for (const { text } of card.rows.flatMap(({ cells }) => cells)) expect(card.alt, card.id).toContain(text);
		}
	});

	test("draws no number that is refused, and says why", () => {
		const refused = cards.flatMap(({ rows }) =>
			rows.flatMap(({ scale, cells }) => cells.filter(({ mark }) => mark === "no").map((cell) => ({ scale, cell }))),
		);
		expect(refused.length).toBeGreaterThan(20);
		for (const { scale, cell } of refused) {
			expect(scale.kind).toBe("text");
			expect(cell.reasons.join("")).not.toBe("");
		}
	});

	test("never draws a bar beyond its scale, nor one below zero", () => {
		for (const { rows } of cards) {
			for (const { scale, cells } of rows) {
				if (!("most" in scale)) continue;
				const values = cells.flatMap(({ points }) => points.map(({ value, value_max }) => value_max ?? value ?? 0));
				expect(scale.most).toBeGreaterThan(0);
				expect(Math.max(...values)).toBeLessThanOrEqual(scale.most);
			}
		}
	});

	test("says a value per 10,000 residents with caution, and by which residents", () => {
		const water = cardOf(cards, "indicator/annual_water_use");
		const row = water.rows.find(({ key }) => isPerResident(key));
		expect(row?.cells.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
			"caution ≤702",
			"absent 无人口来源",
			"caution ≤101",
			"absent 未写",
		]);
		expect(water.notes.join("")).toContain("313,130 人");
	});

	test("keeps the three kinds of nothing apart", () => {
		const marks = new Set(cards.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ mark }) => mark))));
		expect([...marks].sort()).toEqual(["absent", "caution", "no", "plain", "said", "yes"]);
		const said = cards.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ mark }) => mark === "said")));
		for (const { reasons, points } of said) {
			expect(reasons[0]).toMatch(/^“.+”$/u);
			expect(points).toEqual([]);
		}
	});
});
