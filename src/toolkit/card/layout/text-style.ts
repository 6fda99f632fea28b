import type { TextStyle } from "./block.js";

/** How texts of a card are set: two weights, none smaller than 12 px. */
export const textStyles = {
	title: { size: 20, line: 30, weight: 700, fill: "ink" },
	subtitle: { size: 13, line: 20, weight: 400, fill: "ink2" },
	column: { size: 16, line: 24, weight: 700, fill: "ink" },
	rank: { size: 16, line: 24, weight: 400, fill: "ink" },
	label: { size: 13, line: 20, weight: 700, fill: "ink" },
	value: { size: 16, line: 22, weight: 700, fill: "ink" },
	words: { size: 12, line: 18, weight: 400, fill: "ink2" },
	small: { size: 12, line: 18, weight: 400, fill: "ink3" },
} as const satisfies Record<string, TextStyle>;
