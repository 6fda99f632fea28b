import { measureSizes } from "./embed/size.js";

/**
 * `npm run sizes`: what each form of the charts in `dist/` weighs as it is transferred, the median and the largest of both
 * languages, against what is promised. Ends with 1 where a promise is broken.
 */
const sizes = await measureSizes();
const row = (cells: readonly string[]) =>
	cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(9))).join(" ");
console.log(row(["kB, text with gzip", "median", "largest", "limit", ""]), " largest chart");
for (const { form, median, largest, limit, chart } of sizes) {
	const verdict = limit === null ? "" : largest <= limit ? "✓" : "✗";
	const promised = limit === null ? "" : kilobytes(limit);
	console.log(row([form, kilobytes(median), kilobytes(largest), promised, verdict]), ` ${chart}`);
}
process.exitCode = sizes.some(({ largest, limit }) => limit !== null && largest > limit) ? 1 : 0;

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
