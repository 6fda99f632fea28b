import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/toolkit/page/copy/copy.js";
import { envelope } from "../../../src/toolkit/page/envelope.js";
import { renderOverview } from "../../../src/toolkit/page/overview.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { run } from "../../../src/toolkit/pipeline.js";
import type { PlanSource } from "../../../src/toolkit/schema/codebook.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { codebooks, sources } from "../../row/collection.js";
import { openReport, seedDatabase } from "../seed-database.js";

const seeds = await seedDatabase();

async function render(language: Language, database: TableDatabase = seeds, regions: readonly string[] = []) {
	const page = toPageContext(language, codebooks, { path: "/overview", regions });
	return envelope(await renderOverview(database, page), page);
}

async function renderPlans(plans: readonly PlanSource[], regions: readonly string[] = []): Promise<string> {
	const database = await openReport(run(plans, codebooks));
	const html = await render("zh", database, regions);
	database.close();
	return html;
}

describe("the overview", () => {
	test.each<Language>(["zh", "en"])(
		"in %s: no id twice, every chart has its table, every number leads on",
		async (language) => {
			const html = await render(language);
			const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(html.match(/<figure/g)?.length).toBe(html.match(/<table/g)?.length);
			expect(html).not.toMatch(/undefined|NaN|Infinity|\[object/);
			expect(html).not.toMatch(/<b class="figure"/);
			expect(html.match(/href="(?:\/en)?\/theme\/\w+"/g)?.length).toBeGreaterThanOrEqual(3);
			expect(html.match(/href="(?:\/en)?\/region\/\d{6}"/g)?.length).toBeGreaterThanOrEqual(4);
		},
	);

	test("in English no sentence of ours is Chinese", async () => {
		const html = (await render("en")).replace(/<(\w+)[^>]* lang="zh-CN"[^>]*>.*?<\/\1>/gs, "");
		const findings = [...html.matchAll(/<p class="(?:finding|statement) wide">(.*?)<\/p>/gs)].map(([, text]) => text);
		expect(findings.length).toBeGreaterThan(4);
		expect(findings.filter((text) => /\p{Script=Han}/u.test(text ?? ""))).toEqual([]);
	});

	test("stands with no plan, with one region, and with more regions than columns", async () => {
		expect(await renderPlans([])).toContain("总览");
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
		expect(html).toContain('class="sheet overview many"');
		expect(html.match(/class="line-region"/g)?.length).toBeGreaterThan(30);
	}, 60_000);
});
