import { beforeAll, expect, test } from "vitest";
import type { Card } from "../../../src/toolkit/card/card.js";
import { compareCards } from "../../../src/toolkit/page/card/compare-card.js";
import { measureCells } from "../../../src/toolkit/page/compare/measure-cell.js";
import { barNames } from "../../../src/toolkit/page/compare/measure-chart.js";
import { measureTable } from "../../../src/toolkit/page/compare/measure-words.js";
import { type Report, readReport } from "../../../src/toolkit/page/report/report.js";
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
	cards = await compareCards(database, page);
	report = await readReport(database, page.names);
}, 60_000);

test("the measures are those of the page's own table, on one scale for all rows", async () => {
	const cells = await measureCells(database);
	const shown = focusThemes.flatMap((theme) =>
		cells.filter((cell) => cell.measure === "targets" && cell.theme === theme),
	);
	const codes = report.regions.map(({ region_code }) => region_code);
	const table = measureTable(shown, codes, barNames(page, report.regions), page.copy.compare);
	const { rows } = cardOf(cards, "compare/measures");
	expect(rows.map(({ label, cells }) => [label, ...cells.map(({ text, note }) => `${text} · ${note}`)])).toEqual(
		table.rows,
	);
	expect(new Set(rows.map(({ scale }) => JSON.stringify(scale))).size).toBe(1);
});

test("the kinds hold every target of the focus themes once", () => {
	const own = report.marks.filter(({ theme }) => focusThemes.some((focus) => focus === theme));
	const drawn = pointsOf(cardOf(cards, "compare/kinds")).map(({ document_id, start }) => `${document_id} ${start}`);
	expect(drawn.sort()).toEqual(own.map(({ document_id, start }) => `${document_id} ${start}`).sort());
});

test("the places hold every target at its place in its plan, on one scale that holds them all", () => {
	const { rows } = cardOf(cards, "compare/places");
	for (const { key, cells, scale } of rows) {
		const plan = report.plans.find(({ document_id }) => document_id === key);
		const ticks = cells.flatMap(({ points }) => points.filter(({ to }) => to === null));
		expect(ticks.length).toBe(plan?.targets);
		expect(ticks.every(({ at, start }) => at === start)).toBe(true);
		expect(scale).toEqual(rows[0]?.scale);
		expect(scale.kind === "axis" ? scale.to : 0).toBeGreaterThanOrEqual(Math.max(...ticks.map(({ at }) => at ?? 0)));
	}
});
