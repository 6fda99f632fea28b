import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const script = readFileSync(join(import.meta.dirname, "in-page/text-fault.js"), "utf8");

/** Returns the texts of a page that cannot be read whole: cut, off its edge, or written over each other. */
export async function findTextFaults(page: Page): Promise<string[]> {
	// what a page lays out only when it comes into view has no place yet
	await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
	return page.evaluate(script);
}
