import { beforeAll, describe, expect, test } from "vitest";
import { readCards } from "../../../src/toolkit/page/card/catalogue.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { chartNotes, travellingCards } from "../../../src/toolkit/publish/embed/travelling-card.js";
import type { PageSource } from "../../../src/toolkit/publish/write-page.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { openReport, seedDatabase, tables } from "../../page/seed-database.js";
import { codebooks } from "../../row/collection.js";

const sourceOf = (database: TableDatabase): PageSource => ({
	...{ database, books: codebooks, version: "", regions: ["370322"], site: undefined },
});

describe("the charts of the five plans", () => {
	let source: PageSource;
	beforeAll(async () => {
		source = sourceOf(await seedDatabase());
	});

	test("travel as pages have them, with nothing to note", async () => {
		const cards = await travellingCards(source);
		for (const language of ["zh", "en"] as const) {
			const own = await readCards(source.database, toPageContext(language, source.books, source));
			expect(cards[language].filter((card, at) => card !== own[at])).toEqual([]);
		}
		expect(await chartNotes(source)).toEqual([]);
	});
});

test("a character that no font has keeps no chart from travelling: it is named", async () => {
	const documents = tables.documents.map((document) => ({ ...document, title: `${document.title}🦄` }));
	const database = await openReport({ ...tables, documents });
	const source = sourceOf(database);
	expect((await travellingCards(source)).zh.length).toBeGreaterThan(100);
	expect((await chartNotes(source)).join("\n")).toContain("🦄 (U+1F984)");
	database.close();
});
