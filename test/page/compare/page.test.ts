import { describe, expect, test } from "vitest";
import { renderCompare } from "../../../src/toolkit/page/compare.js";
import type { Language } from "../../../src/toolkit/page/copy/copy.js";
import { envelope } from "../../../src/toolkit/page/envelope.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { run } from "../../../src/toolkit/pipeline.js";
import type { PlanSource } from "../../../src/toolkit/schema/codebook.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { codebooks, sources } from "../../row/collection.js";
import { openReport, seedDatabase } from "../seed-database.js";

const seeds = await seedDatabase();

async function render(language: Language, database: TableDatabase = seeds, regions: readonly string[] = []) {
	const page = toPageContext(language, codebooks, { path: "/compare", regions });
	return envelope(await renderCompare(database, page), page);
}

async function renderPlans(plans: readonly PlanSource[], regions: readonly string[] = []): Promise<string> {
	const database = await openReport(run(plans, codebooks));
	const html = await render("zh", database, regions);
	database.close();
	return html;
}

describe("the compare page", () => {
	test.each<Language>(["zh", "en"])(
		"in %s: no id twice, every chart has its table, the first chart comes early, the whole is small",
		async (language) => {
			const html = await render(language);
			const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(html.match(/<figure/g)?.length).toBe(html.match(/<table/g)?.length);
			expect(html).not.toMatch(/undefined|NaN|Infinity|\[object/);
			expect(Buffer.byteLength(html.slice(0, html.indexOf("</svg></div>")))).toBeLessThan(100_000);
			expect(Buffer.byteLength(html)).toBeLessThan(320_000);
		},
	);

	test("every target has a dot, a tick and its numeral in the list", async () => {
		const html = await render("zh");
		const [{ n } = { n: 0 }] = await seeds.query("SELECT count(*)::INTEGER AS n FROM targets");
		const dots = new Set([...html.matchAll(/class="dot [^>]*href="[^"]*#t-(\w+)"/g)].map(([, id]) => id));
		expect(dots.size).toBe(n);
		for (const id of dots) expect(html.split(`#t-${id}"`).length - 1, id).toBeGreaterThanOrEqual(3);
	});

	test("stands with no plan, with one region, and with more regions than columns", async () => {
		expect(await renderPlans([])).toContain("比较");
		expect(await renderPlans(sources.slice(0, 1))).toContain("--regions:1");
		const codes = ["370101", "370102", "370103", "370104", "370105", "370106"];
		const [first] = sources;
		const more = codes.flatMap((code): PlanSource[] => {
			if (!first?.entry) return [];
			return [
				{ ...first, document_id: `p${code}`, entry: { ...first.entry, document_id: `p${code}`, region_code: code } },
			];
		});
		const html = await renderPlans(more, codes);
		expect(html).toContain('class="sheet compare many"');
		expect(html).not.toMatch(/undefined|NaN|Infinity/);
	}, 60_000);
});
