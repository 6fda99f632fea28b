import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { healthPage } from "../../src/toolkit/publish/health/health-page.js";
import { noStatus } from "../../src/toolkit/publish/release/status.js";
import { failed, published } from "../publish/health/sample-status.js";
import { findBarriers } from "./axe.js";
import { openSite, type Site } from "./site.js";

const hourFromNow = new Date(Date.now() + 3_600_000).toISOString();
const statuses = {
	well: { ...published, next: hourFromNow },
	failing: {
		...failed("v/1f0c9a7be2d4/indicator/urban_new_employment/data.csv: frozen, and would change"),
		next: null,
	},
	overdue: { ...published, next: "2020-01-01T00:00:00.000Z" },
	never: noStatus,
};

let folder: string;
let site: Site;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-health-"));
	for (const [name, status] of Object.entries(statuses))
		await writeFile(join(folder, `${name}.html`), healthPage(status));
	site = await openSite(folder);
});
afterAll(async () => {
	await site?.close();
	await rm(folder, { recursive: true });
});

describe("the health page", () => {
	test.each([
		["well", "发布正常"],
		["failing", "连续2次失败"],
		["overdue", "到时没有运行"],
		["never", "还没有发布过"],
	])(
		"says how publishing stands (%s), without a barrier or a fault, on a phone and in the dark",
		async (name, words) => {
			for (const options of [{ viewport: { width: 390, height: 900 } }, { colorScheme: "dark" as const }]) {
				const { page, problems, requests, close } = await site.open(`/${name}.html`, options);
				expect((await statements(page))[0]).toBe(words);
				expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
				expect([...problems, ...(await findBarriers(page))]).toEqual([]);
				expect(requests).toHaveLength(1);
				await close();
			}
		},
	);

	test("says it without a script too, but for what only a clock can tell", async () => {
		const { page, close } = await site.open("/overdue.html", { javaScriptEnabled: false });
		expect(await statements(page)).toEqual(["发布正常", "Publishing works"]);
		expect((await page.locator("dd").first().innerText()).trim()).toBe("2020年1月1日 00:00（UTC）");
		await close();
	});
});

/** What the page says first, in each language. */
async function statements(page: Page): Promise<string[]> {
	return (await page.locator("h2 > span:visible").allInnerTexts()).map((text) => text.trim());
}
