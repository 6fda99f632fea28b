import type { Page } from "playwright-core";

/** How much of a page is seen, anywhere on its length, controls that need a script left out. */
export interface Shown {
	/** Bars, dots, ticks and squares of charts. */
	marks: number;
	/** Rows of tables, items of lists, articles. */
	rows: number;
	figures: number;
	/** Signs of text. */
	characters: number;
}

/** Returns how much of a page is seen as it stands. */
export function countShown(page: Page): Promise<Shown> {
	return page.evaluate(() => {
		const content = document.querySelector<HTMLElement>("#content") ?? document.body;
		const shown = (selector: string) =>
			[...content.querySelectorAll(selector)].filter(
				(element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".script-only"),
			).length;
		return {
			marks: shown("svg a, svg rect, svg circle, svg path, svg line, .dot, .square"),
			rows: shown("tr, li, dt, article"),
			figures: shown("figure, svg, table"),
			characters: content.innerText.replace(/\s/g, "").length,
		};
	});
}
