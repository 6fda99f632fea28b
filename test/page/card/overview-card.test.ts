import { beforeAll, describe, expect, test } from "vitest";
import { checkCards } from "../../../src/toolkit/card/alt.js";
import type { Card } from "../../../src/toolkit/card/card.js";
import { overviewCards } from "../../../src/toolkit/page/card/overview-card.js";
import { languages } from "../../../src/toolkit/page/copy/copy.js";
import { readIndicatorSheet } from "../../../src/toolkit/page/indicator/read-sheet.js";
import { bandWords } from "../../../src/toolkit/page/overview/focus-band.js";
import { missingTable } from "../../../src/toolkit/page/overview/gap-band.js";
import { type Report, readReport } from "../../../src/toolkit/page/report/report.js";
import { focusThemes, themes } from "../../../src/toolkit/schema/theme.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { seedDatabase } from "../seed-database.js";
import { cardOf, pageIn, planText, pointsOf } from "./seed-cards.js";

const page = pageIn("zh");
let database: TableDatabase;
let cards: Card[];
let report: Report;
beforeAll(async () => {
	database = await seedDatabase();
	cards = await overviewCards(database, page);
	report = await readReport(database, page.names);
});

const rowOf = (card: Card, key: string) => card.rows.find((row) => row.key === key)?.cells ?? [];

test("the collection's chart stands each plan in its region's column, each target at its place in the text", () => {
	const card = cardOf(cards, "overview/coverage");
	const strips = card.rows.filter(({ key }) => key.startsWith("plan-"));
	const drawn = strips.flatMap(({ cells }) => cells.filter(({ points }) => points.length > 0));
	expect(drawn.map(({ points }) => points[0]?.document_id).sort()).toEqual(
		report.plans.map(({ document_id }) => document_id).sort(),
	);
	for (const { points, text } of drawn) {
		const [whole, ...targets] = points;
		const plan = report.plans.find(({ document_id }) => document_id === whole?.document_id);
		expect([whole?.value, whole?.to, text]).toEqual([
			plan?.characters,
			plan?.characters,
			plan && page.names.plan(plan),
		]);
		expect(targets.length).toBe(plan?.targets);
		for (const { at, start, end, document_id, quote } of targets) {
			expect(at).toBe(start);
			expect(quote).toContain(planText(document_id ?? "", start ?? 0, end ?? 0));
		}
	}
});

test("the years of a plan are a stretch of the axis from its first to the end of its last", () => {
	const points = rowOf(cardOf(cards, "overview/coverage"), "period").flatMap((cell) => cell.points);
	const periods = points.map(({ document_id, at, to }) => [document_id, at, (to ?? 0) - 1]);
	const plans = report.plans.map(({ document_id, period_start, period_end }) => [
		document_id,
		period_start,
		period_end,
	]);
	expect(periods.sort()).toEqual(plans.sort());
});

describe.each(focusThemes)("the band of %s", (theme) => {
	test("says and counts what the page's own table does", async () => {
		const sheet = await readIndicatorSheet(database);
		const region = (code: string) =>
			page.names.regionParts(code, report.regions.find(({ region_code }) => region_code === code)?.region)[0];
		const { summary, table } = bandWords({ report, sheet, theme, page, region });
		const card = cardOf(cards, `overview/${theme}`);
		expect(card.alt).toBe(summary);
		expect(card.columns.map(({ name }) => name)).toEqual(table.rows.map(([name]) => name));
		table.rows.forEach(([, targets, targetShare, clauses, clauseShare, numbered, written], index) => {
			const cell = (key: string) => rowOf(card, key)[index];
			expect(cell("targets")?.points.length).toBe(targets);
			expect(cell("shares")?.text).toBe(`${String(clauseShare).slice(0, -1)}→${targetShare}`);
			expect(cell("numbered")?.text).toBe(`${numbered}/${clauses}`);
			expect(cell("numbered")?.points.filter(({ filled }) => filled).length).toBe(numbered);
			expect(cell("indicators")?.points.length).toBe(written);
		});
	});

	test("opens the sentence of every target and of every clause with a number, of no clause without", () => {
		const card = cardOf(cards, `overview/${theme}`);
		const points = (key: string) => rowOf(card, key).flatMap((cell) => cell.points);
		expect(points("targets").every(({ sentence }) => sentence !== null)).toBe(true);
		expect(points("numbered").every(({ sentence, filled }) => filled === (sentence !== null))).toBe(true);
	});
});

test("focus themes and the others together draw every target of the collection once", () => {
	const own = focusThemes.flatMap((theme) => rowOf(cardOf(cards, `overview/${theme}`), "targets"));
	const others = cardOf(cards, "overview/others");
	const drawn = [...own.flatMap(({ points }) => points), ...pointsOf(others)].map(({ href }) => href);
	expect(drawn.length).toBe(report.marks.length);
	expect(new Set(drawn).size).toBe(drawn.length);
	expect(others.rows.map(({ key }) => key)).toEqual(
		themes.filter((theme) => others.rows.some((row) => row.key === theme)),
	);
});

test("what is missing is what the page's own table says", async () => {
	const sheet = await readIndicatorSheet(database);
	const rows = sheet.rows.filter(({ group }) => group === "comparable");
	const card = cardOf(cards, "overview/gaps");
	missingTable(report, sheet, rows, page).rows.forEach(
		([, dated, targets, written, said, doubts, residents], index) => {
			const cell = (key: string) => rowOf(card, key)[index];
			expect(cell("deadlines")?.text).toBe(`${dated}/${targets}`);
			expect(cell("written")?.text).toBe(`${written}/${rows.length}`);
			expect(cell("said")?.points.length).toBe(said);
			expect(cell("doubts")?.points.length).toBe(doubts);
			expect(cell("residents")?.points[0]?.value ?? null).toBe(residents);
		},
	);
});

test.each(languages)("its words in %s say no number that is not the chart's", async (language) => {
	expect(checkCards(await overviewCards(database, pageIn(language)))).toEqual([]);
});
