import { asContinued } from "../../../text/beginning.js";
import type { finding as zh } from "../zh/finding.js";

/** The sentences of findings; their first letter is made a capital where they begin a sentence. */
export const finding: typeof zh = {
	nothing: "No plan of the collection speaks of this theme.",
	joint: "; ",
	end: ".",
	heavier: (theme, region, clauses, targets) => [
		`${asContinued(theme)} takes only `,
		clauses,
		` of ${region}’s clauses but `,
		targets,
		" of its targets",
	],
	lighter: (theme, region, clauses, targets) => [
		`in ${region} ${asContinued(theme)} takes `,
		clauses,
		" of the clauses but only ",
		targets,
		" of the targets",
	],
	lighterInstead: (_theme, region, clauses, targets) => [
		`in ${region} it is the other way round, `,
		clauses,
		" of the clauses and only ",
		targets,
		" of the targets",
	],
	unnumbered: (_theme, region, clauses, without) => [
		`of the `,
		clauses,
		` clauses on it in ${region}, `,
		without,
		" set no target for it",
	],
};
