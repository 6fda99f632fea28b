import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../../src/toolkit/store/file-list.js";
import { listCharts } from "./embed/chart.js";
import { formulasOf, isMade, openAll } from "./hostile/chart.js";
import { attacks, barePlan, hostilePlan } from "./hostile/plan.js";
import { buildProject } from "./hostile/project.js";
import { openedSentence, sentenceLinks } from "./journey/view.js";
import { listPages } from "./page-list.js";
import { openSite, type Site } from "./site.js";

const columns =
	"document_id,source_file,region_code,title,document_number,issuer,plan_type,issued,period_start,period_end,source_url,note";
const catalogue = `${columns}
hostile,hostile.txt,370322,,,,,,2024,2024,,"${attacks[0]}${attacks[3]}"
bare,bare.txt,370702,,,,,,,,,
`;

let root: string;
let site: Site;
beforeAll(async () => {
	root = await buildProject({ "hostile.txt": hostilePlan, "bare.txt": barePlan }, catalogue);
	site = await openSite(join(root, "dist"));
}, 120_000);
afterAll(async () => {
	await site?.close();
	if (root) await rm(root, { recursive: true });
});

describe("a report of plans whose text holds markup, program and query", () => {
	test("shows them as text: nothing of them runs, becomes an element or is lost, on any page", async () => {
		const shown = new Set<string>();
		const faults: string[] = [];
		for (const { path } of await listPages(join(root, "dist"))) {
			const { page, problems, close } = await site.open(path, { viewport: { width: 390, height: 900 } });
			await openSentence(page);
			const seen = await page.evaluate(() => ({
				broken: "broken" in window,
				made: document.querySelectorAll('[onerror], [onload], img[src="x"], a[href^="javascript:"]').length > 0,
				failed: document.querySelectorAll(".observablehq--error").length > 0,
				wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
			}));
			const text = await page.evaluate(() => document.body.textContent ?? "");
			await close();
			for (const attack of attacks.filter((one) => text.includes(one))) shown.add(attack);
			faults.push(...problems.map((problem) => `${path}: ${problem}`));
			for (const [fault, isSo] of Object.entries(seen)) if (isSo) faults.push(`${path}: ${fault}`);
		}
		expect(faults).toEqual([]);
		expect([...shown].sort()).toEqual([...attacks].sort());
	}, 120_000);
});

describe("charts that travel, of plans whose text holds markup, program and query", () => {
	test.each(["", "en.html"])(
		"%j: nothing of them runs or becomes an element, and every sentence opens",
		async (file) => {
			const shown = new Set<string>();
			const faults: string[] = [];
			const ids = await listCharts(join(root, "dist"));
			const opened = await site.open(`/embed/${ids[0]}/${file}`);
			for (const id of ids) {
				await opened.page.goto(`${site.address}/embed/${id}/${file}`);
				const { text, ...seen } = await opened.page.evaluate(openAll);
				for (const attack of attacks.filter((one) => text.includes(one))) shown.add(attack);
				for (const [fault, isSo] of Object.entries(seen)) if (isSo) faults.push(`${id}: ${fault}`);
			}
			expect([...opened.problems, ...faults]).toEqual([]);
			expect([...shown].sort()).toEqual([...attacks].sort());
			await opened.close();
		},
		120_000,
	);

	test("no cell of their tables is a formula, and no file of theirs holds an element or a handler of a plan's", async () => {
		const tables: string[] = [];
		const made: string[] = [];
		for (const file of (await listFiles(join(root, "dist"))).filter((name) => /^(?:embed|v)\//.test(name))) {
			const read = () => readFile(join(root, "dist", file), "utf8");
			if (file.endsWith(".csv")) tables.push(await read());
			if (/\.(?:html|svg)$/.test(file) && isMade.test(await read())) made.push(file);
		}
		expect(tables.flatMap(formulasOf)).toEqual([]);
		expect(made).toEqual([]);
		expect(tables.join("\n")).toContain(`'${attacks[7]}`);
	}, 60_000);
});

/** Opens the first sentence that a page leads to, where it has one. */
async function openSentence(page: Page): Promise<void> {
	const link = sentenceLinks(page).first();
	if (page.url().includes("/reader/") || (await link.count()) === 0) return;
	await link.click();
	if (await page.locator(".evidence").count()) await openedSentence(page).waitFor();
}
