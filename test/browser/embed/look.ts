import type { Locator, Page } from "playwright-core";

/** How one element looks: all that style sheets could change of it, by property. */
export type Look = Record<string, string>;

/** Returns how the page's own elements before and after an embed look; what an embed changes of them is a leak. */
export function hostLook(page: Page): Promise<Look[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll("main > :is(h1, p), main > p > *, main > .card, main > .card > *")].map((element) => {
			const style = getComputedStyle(element);
			return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
		}),
	);
}

/**
 * Returns how the elements of a card look. What differs between two pages of one width is what one of them did to the card;
 * a name that only holds a value does nothing where nothing asks for it.
 */
export function cardLook(card: Locator): Promise<Look[]> {
	return card.evaluate((root) =>
		[root, ...root.querySelectorAll("*")].map((element) => {
			const style = getComputedStyle(element);
			return Object.fromEntries([
				["element", `${element.tagName} ${element.getAttribute("class") ?? ""}`],
				...[...style].filter((name) => !name.startsWith("--")).map((name) => [name, style.getPropertyValue(name)]),
			]);
		}),
	);
}

/** Returns what differs between two looks, a line a property: `P subtitle: color: red, rgb(0, 0, 0)`. */
export function differences(found: readonly Look[], wanted: readonly Look[]): string[] {
	if (found.length !== wanted.length) return [`elements: ${found.length}, ${wanted.length}`];
	const lines = found.flatMap((look, index) => {
		const other = wanted[index] ?? {};
		return Object.keys(look)
			.filter((name) => look[name] !== other[name])
			.map((name) => `${look.element ?? index}: ${name}: ${look[name]}, ${other[name]}`);
	});
	return [...new Set(lines)];
}
