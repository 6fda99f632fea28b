import type { BrowserContextOptions, Page } from "playwright-core";
import { findBarriers } from "./axe.js";
import type { SitePage } from "./page-list.js";
import { countShown, type Shown } from "./shown.js";
import type { Site } from "./site.js";
import { findTextFaults } from "./text-fault.js";

/** How a page is looked at. */
export interface Look {
	width: number;
	/** The appearance it opens in, and those it is turned to. */
	appearances: readonly ["light" | "dark", ...("light" | "dark")[]];
}

/**
 * Returns what is wrong with a page, a line a fault: errors of its scripts, other hosts, a wrong language,
 * sideways scrolling, text that is cut or overlaid, barriers that axe finds, and what is missing where scripts do not run.
 */
export async function examine(site: Site, { path, language }: SitePage, look: Look): Promise<string[]> {
	const [first, ...others] = look.appearances;
	const options: BrowserContextOptions = {
		viewport: { width: look.width, height: 900 },
		colorScheme: first,
		reducedMotion: "reduce",
	};
	const { page, problems, close } = await site.open(path, options);
	await page.waitForLoadState("networkidle");
	const shown = await countShown(page);
	const faults = [
		...(await frameFaults(page, language)),
		...(await findTextFaults(page)),
		...(await findBarriers(page)).map((barrier) => `axe, ${first}: ${barrier}`),
	];
	for (const colorScheme of others) {
		await page.emulateMedia({ colorScheme });
		faults.push(...(await findBarriers(page, "colours")).map((barrier) => `axe, ${colorScheme}: ${barrier}`));
	}
	await close();
	return [...problems, ...faults, ...(await missingWithoutScript(site, path, options, shown))];
}

async function frameFaults(page: Page, language: SitePage["language"]): Promise<string[]> {
	const { lang, failed, overflow, headings, links } = await page.evaluate(() => ({
		lang: document.documentElement.lang,
		failed: document.querySelectorAll(".observablehq--error").length,
		overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
		headings: document.querySelectorAll("h1").length,
		links: document.querySelectorAll("a[href]").length,
	}));
	return [
		lang === (language === "en" ? "en" : "zh-CN") ? "" : `language: ${lang}`,
		failed === 0 ? "" : `parts that failed: ${failed}`,
		overflow <= 0 ? "" : `scrolls sideways: ${overflow} px`,
		headings === 1 ? "" : `headings of the page: ${headings}`,
		links > 3 ? "" : `links: ${links}`,
	].filter(Boolean);
}

/** Pages that may have neither: what is not there, and what changed since a release where there was none. */
const nothingToShow = /\/(?:404|changes\/)$/;

/** Opens a page without a script and returns what it then lacks of what it shows with one. */
async function missingWithoutScript(
	site: Site,
	path: string,
	options: BrowserContextOptions,
	withScript: Shown,
): Promise<string[]> {
	const { page, problems, close } = await site.open(path, { ...options, javaScriptEnabled: false });
	const shown = await countShown(page);
	const controls = await page.locator(".script-only:visible").count();
	await close();
	return [
		...problems,
		...(["marks", "rows", "figures"] as const)
			.filter((what) => shown[what] < withScript[what])
			.map((what) => `without a script: ${what} ${shown[what]} of ${withScript[what]}`),
		controls === 0 ? "" : `without a script: controls that need one ${controls}`,
		shown.marks + shown.rows > 0 || nothingToShow.test(path) ? "" : "without a script: no mark and no row",
		shown.characters > 40 ? "" : `without a script: characters ${shown.characters}`,
	].filter(Boolean);
}
