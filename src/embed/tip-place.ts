import type { Box } from "./next-mark.js";

/** How far a tip stands from what it explains, in px. */
const gap = 8;

/**
 * Returns where a tip stands in its chart: at the foot of a mark that is high enough to hold it, else below the mark, or
 * above where the chart ends; in the middle of the mark, but never beyond the sides. What stands over a mark is its value,
 * which is not to be hidden. All places are on the screen; the result is from the chart's corner.
 */
export function tipPlace(mark: Box, tip: Pick<Box, "width" | "height">, chart: Box): { left: number; top: number } {
	const middle = mark.left + mark.width / 2 - tip.width / 2;
	const left = Math.max(chart.left, Math.min(middle, chart.left + chart.width - tip.width));
	return { left: left - chart.left, top: topOf(mark, tip.height, chart) - chart.top };
}

function topOf(mark: Box, height: number, chart: Box): number {
	const bottom = mark.top + mark.height;
	if (mark.height >= height + 2 * gap) return bottom - gap - height;
	if (bottom + gap + height <= chart.top + chart.height) return bottom + gap;
	return mark.top - gap - height;
}
