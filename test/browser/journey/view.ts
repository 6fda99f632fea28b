import type { Locator, Page } from "playwright-core";

/** The four ways in which each journey is gone: both languages, on a desk and on a phone. */
export const views = (["zh", "en"] as const).flatMap((language) =>
	[1280, 390].map((width) => ({
		language,
		width,
		/** What stands before the address of a page in this language. */
		prefix: language === "en" ? "/en" : "",
		viewport: { width, height: 900 },
	})),
);

/** The panel of an opened sentence, once its sentence is there. */
export function openedSentence(page: Page): Locator {
	return page.locator(".evidence:has(blockquote)");
}

/** Links of charts and tables to a number's place in its plan, those that can be seen. */
export function sentenceLinks(page: Page): Locator {
	return page.locator('#content a[href*="#t-"]:visible');
}

/** Waits until no sentence is open. */
export function closedSentence(page: Page): Promise<void> {
	return page.locator(".evidence").waitFor({ state: "detached" });
}

/** Returns the text of each of what is located that can be seen, in order. */
export function shownTexts(locator: Locator): Promise<string[]> {
	return locator.evaluateAll((all) =>
		all
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim()),
	);
}

/** Waits until an element stands in the window, as a whole or from its head on. */
export async function inView(page: Page, selector: string): Promise<void> {
	await page.waitForFunction((wanted) => {
		const box = document.querySelector(wanted)?.getBoundingClientRect();
		return (
			box &&
			box.top >= -1 &&
			box.top < innerHeight - 20 &&
			(box.bottom <= innerHeight + 1 || box.top <= innerHeight / 2)
		);
	}, selector);
}

/** Returns how many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Returns what a button of the page copies. All pages of a browser have one clipboard, and journeys are gone side by side:
 * so what is copied is caught before it gets there.
 */
export async function copied(page: Page, button: Locator): Promise<string> {
	await page.evaluate(() => {
		navigator.clipboard.writeText = async (text) => {
			document.documentElement.dataset.copied = text;
		};
	});
	await button.click();
	return (await page.locator("html[data-copied]").getAttribute("data-copied")) ?? "";
}
