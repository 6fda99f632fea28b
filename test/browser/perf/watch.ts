import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";

/** What a page notes about itself while it loads and is used. */
export interface Watched {
	/** Milliseconds until the first chart was painted; null where the page has none. */
	chart: number | null;
	/** Milliseconds until anything was painted. */
	paint: number;
	/** Sum of all layout shifts that no reader's action explains. */
	shift: number;
	/** Of each click and key, the milliseconds until the page had painted its answer. */
	interactions: number[];
}

/** Makes the pages of a context note how they do, from before they load. */
export async function watch(context: BrowserContext): Promise<void> {
	await context.addInitScript({ path: join(import.meta.dirname, "../in-page/watch.js") });
}

/** Returns what a page has noted so far. */
export async function readWatched(page: Page): Promise<Watched> {
	const seen = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
	return { ...seen, chart: seen.chart === null ? null : Math.max(seen.chart, seen.paint) };
}
