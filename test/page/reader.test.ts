import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/toolkit/page/copy/copy.js";
import { envelope } from "../../src/toolkit/page/envelope.js";
import { toPageContext } from "../../src/toolkit/page/page-context.js";
import { renderReader } from "../../src/toolkit/page/reader.js";
import { renderReaderIndex } from "../../src/toolkit/page/reader-index.js";
import { readNameBooks } from "../../src/toolkit/page/word/names.js";
import type { TableDatabase } from "../../src/toolkit/store/database.js";
import { sources } from "../row/collection.js";
import { seedDatabase } from "./seed-database.js";

let database: TableDatabase;
let books: Awaited<ReturnType<typeof readNameBooks>>;
beforeAll(async () => {
	[database, books] = await Promise.all([seedDatabase(), readNameBooks()]);
}, 30_000);

const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
const pageOf = async (document: string, language: "zh" | "en") => {
	const context = toPageContext(language, books, { path: `/reader/${document}` });
	return envelope(await renderReader(database, context, document), context);
};

describe.each(sources.map(({ document_id }) => document_id))("the page of %s", (document) => {
	test.each(languages)(
		"%s: every id stands once, and each place of the page that it links to is there",
		async (language) => {
			const html = await pageOf(document, language);
			const own = ids(html);
			expect(new Set(own).size).toBe(own.length);
			const places = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, place]) => place ?? "");
			expect(places.filter((place) => !own.includes(place))).toEqual([]);
		},
	);

	test("is light: its text and all that is said of it", async () => {
		expect(Buffer.byteLength(await pageOf(document, "zh"))).toBeLessThan(320_000);
	});
});

test("a passage that two plans share leads from each to its place in the other", async () => {
	const pages = new Map<string, string>();
	for (const { document_id } of sources) pages.set(document_id, await pageOf(document_id, "en"));
	const links = [...pages.values()].flatMap((html) => [...html.matchAll(/href="\/en\/reader\/([\w-]+)#(s-[\d-]+)"/g)]);
	expect(links.length).toBeGreaterThan(20);
	for (const [, document = "", anchor = ""] of links) expect(ids(pages.get(document) ?? "")).toContain(anchor);
});

test("an English page names the plan in English beside its title, and quotes in Chinese", async () => {
	const html = await pageOf("gaoqing-2024-key-points", "en");
	expect(html).toContain("Gaoqing County: 2024 annual key points");
	expect(html).toMatch(/<p class="text" lang="zh-CN">/);
	expect(html).toContain("two values without the mark between them: 26%8.5%");
});

test("an unknown plan is refused", async () => {
	await expect(pageOf("nowhere", "zh")).rejects.toThrow("unknown document: nowhere");
});

test.each(languages)("%s: the list of plans has each of them, and says how much they hold", async (language) => {
	const context = toPageContext(language, books, { path: "/reader/" });
	const html = envelope(await renderReaderIndex(database, context), context);
	for (const { document_id } of sources) expect(html).toContain(`/reader/${document_id}"`);
	expect(html).toContain("59,388");
});
