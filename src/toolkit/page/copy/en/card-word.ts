import type { cardWord as zh } from "../zh/card-word.js";

/** Words that the charts of several pages use. */
export const cardWord: typeof zh = {
	sentence: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
	of: (region, finding) => `${region}: ${lower(finding)}`,
	summaryOf: (region, summary) => `${region}, ${lower(summary)}`,
	themes: (names) => listed(names.map((name) => name.toLowerCase())),
	units: {
		characters: "characters",
		clauses: "clauses",
		targets: "targets",
		tasks: "tasks",
		indicators: "indicators",
		people: "people",
	},
	most: (shown, all) => `The ${shown} largest of ${all} are drawn.`,
};

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
