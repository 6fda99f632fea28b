import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "../site.js";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

/** Views with something chosen, and what shows that it is still chosen in the other language. */
const chosen: readonly [string, string][] = [
	["/", "#content"],
	["/compare?theme=rural&measure=share", '[data-choose-measure="share"][aria-pressed="true"]'],
	["/indicator?theme=green&regions=2", '#content [aria-pressed="true"]'],
	["/ledger?region=370322&theme=green", '[data-facet="theme"][value="green"][aria-pressed="true"]'],
	["/theme/green?region=370702", '[data-choose="370702"][aria-pressed="true"]'],
	["/region/370322?theme=rural", '[data-choose="rural"][aria-pressed="true"]'],
	["/search?q=%E4%B9%A1%E6%9D%91%E6%8C%AF%E5%85%B4", ".clause-hit"],
	["/notebook?sql=SELECT+count(*)+AS+n+FROM+targets", ".answer td"],
	["/reader/gaoqing-2024-key-points#c-12", "#c-12:target"],
	["/reuse", "#content"],
	["/method", "#content"],
];

describe.concurrent("the other language shows the same view", () => {
	test.each(chosen)("%s", async (path, proof) => {
		const { page, problems, close } = await site.open(path);
		await page.locator(proof).first().waitFor();
		await page.locator("a[data-language]").click();
		await page.waitForURL((address) => address.pathname.startsWith("/en/"));
		const wanted = new URL(path, site.address);
		const got = new URL(page.url());
		expect(got.pathname).toBe(`/en${wanted.pathname}`);
		expect([...got.searchParams].sort()).toEqual([...wanted.searchParams].sort());
		expect(got.hash).toBe(wanted.hash);
		await page.locator(proof).first().waitFor();
		// what was asked may stand first in it, as it was written
		expect((await page.title()).split(" · ").at(-1)).not.toMatch(/\p{Script=Han}/u);
		await page.locator("a[data-language]").click();
		await page.waitForURL((address) => address.pathname === wanted.pathname);
		await page.locator(proof).first().waitFor();
		expect(problems).toEqual([]);
		await close();
	});
});
