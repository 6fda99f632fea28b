import { beforeAll, expect, test } from "vitest";
import { checkCards } from "../../../src/toolkit/card/alt.js";
import type { Card } from "../../../src/toolkit/card/card.js";
import { ledgerCards } from "../../../src/toolkit/page/card/ledger-card.js";
import { languages } from "../../../src/toolkit/page/copy/copy.js";
import { dueSummary } from "../../../src/toolkit/page/ledger/due-chart.js";
import { leadSummary } from "../../../src/toolkit/page/ledger/lead-chart.js";
import { readLedger } from "../../../src/toolkit/page/ledger/read.js";
import { tallyDue, tallyLead } from "../../../src/toolkit/page/ledger/tally.js";
import type { LedgerPlan } from "../../../src/toolkit/page/ledger/task.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { seedDatabase } from "../seed-database.js";
import { cardOf, pageIn } from "./seed-cards.js";

const page = pageIn("zh");
let database: TableDatabase;
let cards: Card[];
let plans: LedgerPlan[];
beforeAll(async () => {
	database = await seedDatabase();
	cards = await ledgerCards(database, page);
	plans = await readLedger(database, page.names);
});

test("each year and region has what the page counts: targets due as a ring, those that say so as a dot", () => {
	const card = cardOf(cards, "ledger/deadlines");
	const drawn = card.columns.flatMap(({ key }, index) =>
		card.rows.flatMap((row) => {
			const [ring, dot] = row.cells[index]?.points ?? [];
			return ring && dot ? [{ region_code: key, year: row.key, targets: ring.value, stated: dot.value }] : [];
		}),
	);
	expect(drawn).toEqual(tallyDue(plans));
	expect(card.alt).toBe(dueSummary(plans, page));
});

test("no year between the first and the last is left out", () => {
	const years = cardOf(cards, "ledger/deadlines").rows.map(({ key }) => Number(key));
	expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index));
});

test("each region's departments stand in the page's order on one scale, and what is not drawn is counted in a note", () => {
	const card = cardOf(cards, "ledger/departments");
	const tallies = tallyLead(plans);
	const drawn = card.rows.map(({ key, cells }) => [key, cells[0]?.points[0]?.value]);
	const known = tallies.map(({ region_code, department, tasks }) => [`${region_code} ${department}`, tasks]);
	expect(known).toEqual(expect.arrayContaining(drawn));
	expect(new Set(card.rows.map(({ scale }) => JSON.stringify(scale))).size).toBe(1);
	const left = card.notes.join("").match(/\d+/g)?.map(Number) ?? [];
	expect(drawn.length + left.reduce((sum, count) => sum + count, 0)).toBe(tallies.length);
	expect(card.alt).toBe(leadSummary(plans, page));
});

test.each(languages)("its words in %s say no number that is not the chart's", async (language) => {
	expect(checkCards(await ledgerCards(database, pageIn(language)))).toEqual([]);
});
