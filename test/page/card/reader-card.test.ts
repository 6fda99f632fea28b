import { beforeAll, expect, test } from "vitest";
import { checkCards } from "../../../src/toolkit/card/alt.js";
import { readerCards } from "../../../src/toolkit/page/card/reader-card.js";
import { languages } from "../../../src/toolkit/page/copy/copy.js";
import { focusThemes } from "../../../src/toolkit/schema/theme.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { seedDatabase, tables } from "../seed-database.js";
import { cardOf, pageIn } from "./seed-cards.js";

let database: TableDatabase;
beforeAll(async () => {
	database = await seedDatabase();
});

test("each plan is a row on one axis, with a tick at the place of every target, full for a focus theme", async () => {
	const { rows } = cardOf(await readerCards(database, pageIn("zh")), "reader/plans");
	const longest = Math.max(...tables.documents.map(({ characters }) => characters));
	expect(rows.length).toBe(tables.documents.length);
	for (const { key, scale, cells } of rows) {
		const [whole, ...ticks] = cells[0]?.points ?? [];
		const own = tables.targets.filter(({ document_id }) => document_id === key);
		const places = own.map(({ start, theme }) => [start, focusThemes.some((focus) => focus === theme)]);
		expect(scale).toMatchObject({ kind: "axis", from: 0, to: longest });
		expect(whole?.to).toBe(tables.documents.find(({ document_id }) => document_id === key)?.characters);
		expect(ticks.map(({ at, filled }) => [at, filled])).toEqual(places.sort(([a], [b]) => Number(a) - Number(b)));
	}
});

test.each(languages)("its words in %s say no number that is not the chart's", async (language) => {
	expect(checkCards(await readerCards(database, pageIn(language)))).toEqual([]);
});
