import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/toolkit/page/copy/copy.js";
import { envelope } from "../../../src/toolkit/page/envelope.js";
import { renderIndicator } from "../../../src/toolkit/page/indicator.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { run } from "../../../src/toolkit/pipeline.js";
import type { PlanSource } from "../../../src/toolkit/schema/codebook.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { codebooks, planSource, sources } from "../../row/collection.js";
import { openReport, seedDatabase } from "../seed-database.js";

const seeds = await seedDatabase();

async function render(language: Language, database: TableDatabase = seeds): Promise<string> {
	const page = toPageContext(language, codebooks, { path: "/indicator" });
	return envelope(await renderIndicator(database, page), page);
}

async function renderPlans(plans: readonly PlanSource[]): Promise<string> {
	const database = await openReport(run(plans, codebooks));
	const html = await render("zh", database);
	database.close();
	return html;
}

const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe("the indicator page", () => {
	test.each<Language>(["zh", "en"])(
		"in %s: no id twice, every value opens its sentence, every chart has its table",
		async (language) => {
			const html = await render(language);
			expect(new Set(ids(html)).size).toBe(ids(html).length);
			expect(ids(html)).toContain("urban_new_employment");
			const amounts = [...html.matchAll(/<a class="amount" href="([^"]+)"/g)].map(([, href]) => href);
			expect(amounts.length).toBeGreaterThan(100);
			expect(amounts.every((href) => /\/reader\/[\w.-]+#[tc]-[\w.-]+$/.test(href ?? ""))).toBe(true);
			expect(html.match(/<figure/g)?.length).toBe(html.match(/<table/g)?.length);
			expect(html).not.toMatch(/undefined|NaN|\[object/);
		},
	);

	test("a total of three years stands per year, with the total in the reason", async () => {
		const html = await render("zh");
		const row = html.slice(
			html.indexOf('id="urban_new_employment"'),
			html.indexOf('id="registered_unemployment_rate"'),
		);
		expect(row).toContain("<b>6,000</b>");
		expect(row).toContain("三年共 18,000 人，此为年均");
	});

	test("stands with no plan, with one region, with more regions than columns, and with a plan of no title", async () => {
		expect(await renderPlans([])).toContain("没有这样的指标");
		expect(await renderPlans(sources.slice(0, 1))).toContain("--regions:1");
		const more = [1, 2, 3, 4, 5, 6].map((index) => {
			const entry = { document_id: `p${index}`, region_code: `37090${index}`, period_start: 2024, period_end: 2024 };
			const plan = planSource(`一、创新\n1.高新技术企业达到${index}00家，城镇新增就业${index}000人。`, entry);
			return { ...plan, document_id: `p${index}` };
		});
		const html = await renderPlans(more);
		expect(html).toContain("many");
		expect(html).toContain("<b>600</b>");
	});
});
