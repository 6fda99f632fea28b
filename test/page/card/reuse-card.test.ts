import { beforeAll, expect, test } from "vitest";
import { checkCards } from "../../../src/toolkit/card/alt.js";
import type { Card } from "../../../src/toolkit/card/card.js";
import { readCardBook } from "../../../src/toolkit/page/card/card-book.js";
import { matrixCards } from "../../../src/toolkit/page/card/reuse/matrix-card.js";
import { pairsCard } from "../../../src/toolkit/page/card/reuse/pairs-card.js";
import { reuseCards } from "../../../src/toolkit/page/card/reuse-card.js";
import { languages } from "../../../src/toolkit/page/copy/copy.js";
import { type ReuseReport, readReuse } from "../../../src/toolkit/page/reuse/reuse-report.js";
import { shareTable } from "../../../src/toolkit/page/reuse/share-table.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { seedDatabase } from "../seed-database.js";
import { cardOf, pageIn } from "./seed-cards.js";

const page = pageIn("zh");
let database: TableDatabase;
let cards: Card[];
let report: ReuseReport;
beforeAll(async () => {
	database = await seedDatabase();
	cards = await reuseCards(database, page);
	report = await readReuse(database, page.names.regionRank);
});

const printed = () => shareTable(report, page).rows.map((row) => [row[0], `${row[4]}%`].join(" "));

test("the matrix has every plan as a row and as a column, and the shares of the page's own table between them", () => {
	const { rows, columns } = cardOf(cards, "reuse/plans");
	const ids = report.plans.map(({ document_id }) => document_id);
	expect([rows.map(({ key }) => key), columns.map(({ key }) => key)]).toEqual([ids, ids]);
	expect(rows.map(({ cells }, index) => cells[index]?.points.length)).toEqual(ids.map(() => 0));
	const drawn = rows.flatMap(({ label, cells }) =>
		cells.flatMap(({ points, text }) => (points.length > 0 ? [`${label} ${text}`] : [])),
	);
	expect(drawn.sort()).toEqual(printed().sort());
});

test("the pairs are those of the page's own table, the greatest share first", () => {
	const { rows } = cardOf(cards, "reuse/pairs");
	expect(rows.length).toBe(printed().length);
	const shares = rows.map(({ cells }) => cells[0]?.points[0]?.value ?? -1);
	expect(shares).toEqual([...shares].sort((a, b) => b - a));
});

test("seven plans are too many for a matrix, and have pairs", async () => {
	const book = await readCardBook(database);
	const [first] = report.plans;
	if (!first) throw new Error("no plan");
	const more = ["x", "y"].map((document_id) => ({ ...first, document_id }));
	const wide = { ...report, plans: [...report.plans, ...more] };
	expect(matrixCards(wide, book, page)).toEqual([]);
	expect(pairsCard(wide, book, page).rows.length).toBe(cardOf(cards, "reuse/pairs").rows.length);
});

test.each(languages)("its words in %s say no number that is not the chart's", async (language) => {
	expect(checkCards(await reuseCards(database, pageIn(language)))).toEqual([]);
});
