import { asBeginning, asContinued } from "../../../text/beginning.js";
import { listed } from "../../../text/english.js";
import type { cardWord as zh } from "../zh/card-word.js";

/** Words that the charts of several pages use. */
export const cardWord: typeof zh = {
	sentence: (text) => `${asBeginning(text)}.`,
	of: (region, finding) => `${region}: ${asContinued(finding)}`,
	summaryOf: (region, summary) => `${region}, ${asContinued(summary)}`,
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
