import { beforeAll, describe, expect, test } from "vitest";
import type { Card } from "../../../src/toolkit/card/card.js";
import { themeCards } from "../../../src/toolkit/page/card/theme-card.js";
import { type Report, readReport } from "../../../src/toolkit/page/report/report.js";
import { readMeasures } from "../../../src/toolkit/page/theme/measure-list.js";
import { readWords } from "../../../src/toolkit/page/theme/read-words.js";
import { measureTable, targetTable } from "../../../src/toolkit/page/theme/table.js";
import { focusThemes } from "../../../src/toolkit/schema/theme.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { seedDatabase } from "../seed-database.js";
import { cardOf, pageIn, pointsOf } from "./seed-cards.js";

const page = pageIn("zh");
let database: TableDatabase;
let cards: Card[];
let report: Report;
beforeAll(async () => {
	database = await seedDatabase();
	cards = await themeCards(database, page);
	report = await readReport(database, page.names);
}, 60_000);

const textOf = (cell: unknown) =>
	String(typeof cell === "object" && cell !== null && "text" in cell ? cell.text : cell);

describe.each(focusThemes)("the charts of %s", (theme) => {
	test("count, share and sort what the page's own table does", () => {
		const table = targetTable(report, theme, page).rows.map((row) => row.map(textOf));
		const targets = cardOf(cards, `theme/${theme}/targets`);
		const clauses = cardOf(cards, `theme/${theme}/clauses`).rows[0]?.cells ?? [];
		const shares = cardOf(cards, `theme/${theme}/attention`).rows[0]?.cells ?? [];
		table.forEach(([, total, spoken, numbered, clauseShare, targetShare, ...kinds], index) => {
			const own = targets.rows.map(({ cells }) => cells[index]);
			expect(own.map((cell) => cell?.text)).toEqual(kinds);
			expect(own.map((cell) => String(cell?.points.length))).toEqual(kinds);
			expect(own.flatMap((cell) => cell?.points ?? []).length).toBe(Number(total));
			expect(clauses[index]?.text).toBe(`${numbered}/${spoken}`);
			expect(clauses[index]?.points.filter(({ filled }) => filled).length).toBe(Number(numbered));
			expect(clauses[index]?.points.length).toBe(Number(spoken));
			expect(shares[index]?.text).toBe(`${clauseShare?.slice(0, -1)}→${targetShare}`);
		});
	});

	test("measure what the page's own table does, plan by plan", async () => {
		const lists = await readMeasures(database, theme);
		const card = cardOf(cards, `theme/${theme}/writing`);
		const drawn = card.rows.flatMap(({ cells }) =>
			cells.map(({ points, text }) => (points.length > 0 ? text : "null")),
		);
		expect(drawn).toEqual(measureTable(lists, report, page).rows.map((row) => textOf(row[2])));
	});

	test("open each word in a sentence that says it", async () => {
		const words = (await readWords(database, report.plans)).get(theme) ?? [];
		const card = cardOf(cards, `theme/${theme}/words`);
		expect(
			pointsOf(card)
				.map(({ value }) => value)
				.sort(),
		).toEqual(words.map(({ z }) => z).sort());
		const said = pointsOf(card).map(
			({ sentence }) => card.sentences[sentence ?? ""]?.parts.find(({ as }) => as === "chosen")?.text,
		);
		expect(said.sort()).toEqual(words.map(({ word }) => word).sort());
	});

	test("draw shares in percent, the clauses as a ring and the targets as a dot, on a scale that holds them", () => {
		const [row] = cardOf(cards, `theme/${theme}/attention`).rows;
		for (const { points } of row?.cells ?? []) {
			expect(points.map(({ filled, unit }) => [filled, unit])).toEqual([
				[false, "%"],
				[true, "%"],
			]);
			const most = row?.scale.kind === "pair" ? row.scale.most : 0;
			expect(Math.max(...points.map(({ value }) => value ?? 0))).toBeLessThanOrEqual(most);
		}
	});
});
