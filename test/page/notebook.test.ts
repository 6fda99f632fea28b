import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/toolkit/page/copy/copy.js";
import { envelope } from "../../src/toolkit/page/envelope.js";
import { renderMethod } from "../../src/toolkit/page/method.js";
import { examples } from "../../src/toolkit/page/notebook/example.js";
import { renderNotebook } from "../../src/toolkit/page/notebook.js";
import { toPageContext } from "../../src/toolkit/page/page-context.js";
import { tableNames } from "../../src/toolkit/schema/table.js";
import { openTables, type TableDatabase } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { codebooks } from "../row/collection.js";
import { noTables } from "../store/sample.js";
import { seedDatabase } from "./seed-database.js";

let database: TableDatabase;
beforeAll(async () => {
	database = await seedDatabase();
}, 60_000);

const pages = { notebook: renderNotebook, method: renderMethod } as const;

async function htmlOf(name: keyof typeof pages, language: (typeof languages)[number], database: TableDatabase) {
	const page = toPageContext(language, codebooks, { path: `/${name}` });
	return envelope(await pages[name](database, page), page);
}

async function withoutPlans(name: keyof typeof pages): Promise<string> {
	const directory = await mkdtemp(join(tmpdir(), "bice-test-"));
	await writeTables(noTables, directory);
	const database = await openTables(directory);
	try {
		return await htmlOf(name, "zh", database);
	} finally {
		database.close();
		await rm(directory, { recursive: true });
	}
}

describe.each(languages)("in %s", (language) => {
	test("the notebook shows the first example's answer as a table and as a chart, and every table with its rows", async () => {
		const html = await htmlOf("notebook", language, database);
		const [example] = examples;
		const rows = await database.query(example.sql);
		const body = /<tbody.*?<\/tbody>/.exec(html)?.[0] ?? "";
		expect(body.match(/<tr>/g)).toHaveLength(rows.length);
		expect(html.match(/class="only-(?:wide|narrow)"><svg/g)).toHaveLength(2);
		expect(html.match(/data-example=/g)).toHaveLength(examples.length);
		for (const name of tableNames) expect(html).toContain(`href="/data/${name}.parquet"`);
		expect(html).not.toMatch(/undefined|NaN|Infinity/);
	});

	test("the method page lists its parts, each there once, and every codebook with its file", async () => {
		const html = await htmlOf("method", language, database);
		const contents = /<nav class="grid method-contents".*?<\/nav>/.exec(html)?.[0] ?? "";
		const entries = [...contents.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
		expect(entries.length).toBeGreaterThan(8);
		for (const id of entries) expect(html.split(`id="${id}"`)).toHaveLength(2);
		for (const book of ["themes", "regions", "indicators", "indicator-phrases", "units", "lexicon"])
			expect(html).toContain(`href="/data/codebook/${book}.csv"`);
		expect(html).not.toMatch(/undefined|NaN|Infinity/);
	});
});

test("every indicator and every unit stands on the method page by both its names", async () => {
	const html = await htmlOf("method", "en", database);
	const text = html.replaceAll("&#36;", "$").replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<");
	for (const { zh, en } of codebooks.indicators) {
		expect(text).toContain(`>${zh}<`);
		expect(text).toContain(`>${en}<`);
	}
	for (const { unit, en } of codebooks.units) {
		expect(text).toContain(`>${unit}<`);
		expect(text).toContain(`>${en}<`);
	}
});

test.each(Object.keys(pages) as (keyof typeof pages)[])("%s holds for a collection without a plan", async (name) => {
	expect(await withoutPlans(name)).not.toMatch(/undefined|NaN|Infinity/);
});
