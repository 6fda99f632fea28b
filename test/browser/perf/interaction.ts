import type { Page } from "playwright-core";
import { readWatched } from "./watch.js";

/** Something that readers do on a page, wherever the page offers it. */
interface Interaction {
	name: string;
	/** What is acted upon: the first that is seen. */
	at: string;
	/** What is typed into it; it is clicked where nothing is. */
	text?: string;
}

const interactions: readonly Interaction[] = [
	{ name: "open sentence", at: "main .dot:visible, main [data-row] a[href*='#t-']:visible" },
	{ name: "choose theme", at: "main [data-choose-theme]:visible" },
	{ name: "filter", at: "main [aria-pressed]:visible:not([data-choose-theme])" },
	{ name: "toggle region", at: "main [data-choose-region]:visible" },
	{ name: "type in search", at: "main input[type=search]:visible", text: "创新 industry" },
	{ name: "open table", at: "main summary:visible" },
];

/** The slowest answer to one interaction, in milliseconds until it was painted. */
export interface Answer {
	name: string;
	milliseconds: number;
}

/** Does on a page what readers do on it, with rests between, and returns how fast it answered. */
export async function interact(page: Page): Promise<Answer[]> {
	const answers: Answer[] = [];
	const { pathname } = new URL(page.url());
	for (const { name, at, text } of interactions) {
		if ((await page.locator(at).count()) === 0) continue;
		const before = (await readWatched(page)).interactions.length;
		await page.locator(at).first().click({ noWaitAfter: true });
		for (const sign of text ?? "") await page.keyboard.type(sign);
		await page.waitForTimeout(800);
		if (new URL(page.url()).pathname !== pathname) break;
		answers.push({ name, milliseconds: Math.max(0, ...(await readWatched(page)).interactions.slice(before)) });
	}
	return answers;
}
