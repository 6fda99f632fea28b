import type { Measurement } from "./measure.js";

/** What the report promises on a slow line. */
export const budget = { chart: 1500, bytes: 250_000, shift: 0.02, answer: 100 };

/** Returns the slowest answer of a page, in milliseconds; 0 where nothing could be done on it. */
export function slowestAnswer({ answers }: Measurement): number {
	return Math.max(0, ...answers.map(({ milliseconds }) => milliseconds));
}

/** Returns a measurement as shares of the budget, the largest of them last: 1 is all that may be used. */
export function sharesOfBudget(
	measurement: Measurement,
): Record<"chart" | "bytes" | "shift" | "answer" | "worst", number> {
	const shares = {
		chart: measurement.chart / budget.chart,
		bytes: measurement.bytes / budget.bytes,
		shift: measurement.shift / budget.shift,
		answer: slowestAnswer(measurement) / budget.answer,
	};
	return { ...shares, worst: Math.max(...Object.values(shares)) };
}
