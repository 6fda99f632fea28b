import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/toolkit/page/copy/copy.js";
import { envelope } from "../../src/toolkit/page/envelope.js";
import { toPageContext } from "../../src/toolkit/page/page-context.js";
import { renderReuse } from "../../src/toolkit/page/reuse.js";
import { openTables, type TableDatabase } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { document, noTables } from "../store/sample.js";
import { seedDatabase } from "./seed-database.js";

let database: TableDatabase;
beforeAll(async () => {
	database = await seedDatabase();
}, 30_000);

const pageOf = async (database: TableDatabase, language: "zh" | "en") => {
	const context = toPageContext(language);
	return envelope(await renderReuse(database, context), context);
};

describe.each(languages)("the reuse page in %s", (language) => {
	test("lists every passage, each side with a link to its place and to both plans side by side", async () => {
		const html = await pageOf(database, language);
		const [{ count } = { count: 0 }] = await database.query("SELECT count(*)::INTEGER AS count FROM reuse");
		expect(html.match(/class="grid passage"/g)).toHaveLength(Number(count));
		expect(html.match(/class="from"><a href="[^"]*#s-/g)).toHaveLength(Number(count) * 2);
		expect(html.match(/\?with=[\w-]+#s-/g)).toHaveLength(Number(count));
	});

	test("counts each pair in the matrix as the table beside it does", async () => {
		const html = await pageOf(database, language);
		expect(html.match(/class="rule share"/g)).toHaveLength(18);
		expect(html.match(/<tr>/g)).toHaveLength(19);
	});
});

test.each(languages)("%s: plans that share nothing, and no plan at all, are said to", async (language) => {
	const directory = await mkdtemp(join(tmpdir(), "bice-test-"));
	const plans = [document, { ...document, document_id: "another" }];
	for (const documents of [plans, []]) {
		await writeTables({ ...noTables, documents }, directory);
		const database = await openTables(directory);
		const html = await pageOf(database, language);
		database.close();
		expect(html).not.toContain("passages-name");
		expect(html.replace(/<[^>]+>/g, "")).toMatch(
			documents.length === 0 ? /不足两份|fewer than two/ : /没有一处十个字以上|shares a passage of ten/,
		);
	}
	await rm(directory, { recursive: true });
});
