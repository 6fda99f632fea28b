import type { Browser, Page } from "playwright-core";
import { type Answer, interact } from "./interaction.js";
import { type Arrival, slowDown } from "./line.js";
import { readWatched, watch } from "./watch.js";

/** How one page does on the slow line. */
export interface Measurement {
	/** Milliseconds until its first chart is seen; until anything is, where it has no chart. */
	chart: number;
	/** Bytes that had come over the line by then, headers and compression included. */
	bytes: number;
	/** Layout shift over loading, scrolling and using it. */
	shift: number;
	answers: Answer[];
}

/** How a page is measured: the processor that opens it, and how much is done on it. */
export interface Conditions {
	width: number;
	/** How many times slower the processor is made. */
	cpuSlowdown: number;
	/** How many things are done on it at most. */
	interactions: number;
}

/** Opens a page on the slow line, scrolls it from end to end, uses it, and returns how it did. */
export async function measure(
	browser: Browser,
	address: string,
	{ width, cpuSlowdown, interactions }: Conditions,
): Promise<Measurement> {
	const context = await browser.newContext({ viewport: { width, height: 900 } });
	await watch(context);
	const page = await context.newPage();
	const { arrivals } = await slowDown(page, cpuSlowdown);
	await page.goto(address, { waitUntil: "load", timeout: 120_000 });
	await page.waitForLoadState("networkidle", { timeout: 120_000 });
	const loaded = await readWatched(page);
	const chart = loaded.chart ?? loaded.paint;
	await scrollThrough(page);
	const answers = await interact(page, interactions);
	const { shift } = await readWatched(page);
	await context.close();
	return {
		chart,
		bytes: bytesUntil(chart, arrivals),
		shift,
		answers,
	};
}

/** Scrolls a page down as a reader does, and back to its head. */
export async function scrollThrough(page: Page): Promise<void> {
	for (let step = 0; step < 8; step++) {
		await page.mouse.wheel(0, 900);
		await page.waitForTimeout(100);
	}
	await page.evaluate(() => scrollTo(0, 0));
	await page.waitForTimeout(300);
}

/** Returns how many bytes had arrived by a time. */
export function bytesUntil(time: number, arrivals: readonly Arrival[]): number {
	return arrivals.filter(({ at }) => at <= time).reduce((sum, { bytes }) => sum + bytes, 0);
}
