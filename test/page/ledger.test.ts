import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { envelope } from "../../src/toolkit/page/envelope.js";
import type { TaskFacets } from "../../src/toolkit/page/ledger/filter.js";
import { renderLedger } from "../../src/toolkit/page/ledger.js";
import { toPageContext } from "../../src/toolkit/page/page-context.js";
import type { TableDatabase } from "../../src/toolkit/store/database.js";
import { openTables } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { codebooks } from "../row/collection.js";
import { noTables } from "../store/sample.js";
import { seedDatabase } from "./seed-database.js";

let database: TableDatabase;

beforeAll(async () => {
	database = await seedDatabase();
}, 60_000);

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

describe("renderLedger", () => {
	test.each(["zh", "en"] as const)(
		"in %s: a row a task, a line a target, and the same tasks for the script",
		async (language) => {
			const page = toPageContext(language, codebooks, { path: "/ledger" });
			const html = envelope(await renderLedger(database, page), page);
			const facets = JSON.parse(/id="task-facets"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? "[]") as TaskFacets[];
			expect(count(html, /<tr class="task/g)).toBe(facets.length);
			expect(count(html, /<time dateTime|<time datetime/g)).toBe(
				facets.flatMap(({ deadlines }) => deadlines).filter((deadline) => deadline !== null).length,
			);
			expect(html).toContain(language === "zh" ? 'href="/data/ledger.xlsx"' : 'href="/data/ledger.en.xlsx"');
			expect(html).not.toMatch(/undefined|NaN|Infinity/);
		},
	);

	test("holds for a collection without a plan", async () => {
		const directory = await mkdtemp(join(tmpdir(), "bice-test-"));
		await writeTables(noTables, directory);
		const database = await openTables(directory);
		try {
			const page = toPageContext("zh");
			const html = envelope(await renderLedger(database, page), page);
			expect(html).not.toMatch(/undefined|NaN|Infinity/);
			expect(count(html, /<tr class="task/g)).toBe(0);
		} finally {
			database.close();
			await rm(directory, { recursive: true });
		}
	});
});
