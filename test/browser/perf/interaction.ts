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
	{ name: "open sentence", at: "#content .dot:visible, #content [data-row] a[href*='#t-']:visible" },
	{ name: "choose theme", at: "#content [data-choose-theme][aria-pressed=false]:visible" },
	{ name: "filter", at: "#content [aria-pressed=false]:visible:not([data-choose-theme])" },
	{ name: "toggle region", at: "#content [data-choose-region]:visible" },
	{ name: "type in page's search", at: "#content input[type=search]:visible", text: "创新 industry" },
	{ name: "type in search", at: ".masthead input[type=search]:visible", text: "创新" },
	{ name: "open table", at: "#content summary:visible" },
	{ name: "dark", at: "button[data-appearance=dark]:visible" },
];

/** The slowest answer to one interaction, in milliseconds until it was painted. */
export interface Answer {
	name: string;
	milliseconds: number;
}

/** Does on a page what readers do on it, `most` things at most, with rests between, and returns how fast it answered. */
export async function interact(page: Page, most: number): Promise<Answer[]> {
	const answers: Answer[] = [];
	const { pathname } = new URL(page.url());
	for (const { name, at, text } of interactions) {
		if (answers.length === most) break;
		if ((await page.locator(at).count()) === 0) continue;
		const before = (await readWatched(page)).interactions.length;
		await page.locator(at).first().click({ noWaitAfter: true });
		for (const sign of text ?? "") await page.keyboard.type(sign);
		await settled(page);
		if (new URL(page.url()).pathname !== pathname) break;
		answers.push({ name, milliseconds: Math.max(0, ...(await readWatched(page)).interactions.slice(before)) });
	}
	return answers;
}

/** Waits until what was asked for is painted, and what that has set off: an entry is written only after its frame. */
async function settled(page: Page): Promise<void> {
	for (let frames = 0; frames < 3; frames++) {
		await page.waitForTimeout(150);
		await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
	}
}
