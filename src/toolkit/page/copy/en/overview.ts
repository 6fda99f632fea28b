import type { overview as zh } from "../zh/overview.js";

/** The words of the overview. */
export const overview: typeof zh = {
	title: "Overview",
	statement: (regions, plans, characters, clauses, targets, focus) => [
		`${capital(regions)} ${regions === "one" ? "county or district" : "counties and districts"}, ${plans} ${plans === "one" ? "plan" : "plans"}: `,
		characters,
		" characters, ",
		clauses,
		" clauses and ",
		targets,
		" targets, ",
		focus,
		" of them on innovation, green development and rural revitalisation.",
	],
	indicatorStatement: (several, like, refused) => [
		" ",
		several,
		" indicators have a number from more than one region, ",
		like,
		" of them some that stand side by side as they are; ",
		refused,
		" more only look alike.",
	],
	period: "Years covered",
	periodNote: "hatched: no plan in the collection",
	periodSummary: "Which years the plans of each region cover.",
	plans: "Plans and targets",
	plansNote: "Length is characters; each tick is a target at its place in the text and opens its sentence.",
	plansSummary: (plans, targets) =>
		`How long the ${plans} plans are, and where their ${targets} targets stand in the text.`,
	columns: {
		region: "Region",
		plan: "Plan",
		years: "Years",
		characters: "Characters",
		clauses: "Clauses",
		targets: "Targets",
	},
	otherThemes: "Other",
	characters: (count) => `${count} characters`,
	clauses: (count) => `${count} ${count === 1 ? "clause" : "clauses"}`,
	targets: (count) => `${count} ${count === 1 ? "target" : "targets"}`,
	onlyPlan: "no other plan",
	reading: "Marks",
	noNumber: "no document number",
	noDate: "no date",
	targetsRow: "Targets",
	targetsNote: "a dot a target; each opens its sentence",
	shareRow: "Of clauses → of targets",
	shareNote: "ring: clauses, dot: targets",
	numberedRow: "Clauses with a target",
	numberedNote: "filled: sets a number for the theme",
	silentRow: "Words, no number",
	silentNote: "clauses on the theme without a target for it",
	silentNone: "every clause has a number",
	silentMore: (count) => `${count} in all`,
	codebookRow: "Comparable indicators",
	codebookNote: "a mark an indicator, in the order below",
	codebookOf: (name, mark) => `${name}: ${mark}`,
	bandSummary: (theme, each) => `${theme}: ${each}.`,
	bandRegion: (region, targets, clauses, numbered, written, all) =>
		`${region} ${targets} targets, ${clauses} clauses on it of which ${numbered} with a target, ${written} of ${all} comparable indicators`,
	bandColumns: {
		region: "Region",
		targets: "Targets",
		targetShare: "Of all targets",
		clauses: "Clauses",
		clauseShare: "Of all clauses",
		numbered: "Clauses with a target",
		written: "Comparable indicators stated",
	},
	others: "Other themes",
	othersFinding: (count, themes, largest, targets) => [
		count,
		` more targets belong to ${themes} other ${themes === "one" ? "theme" : "themes"}, `,
		targets,
		` of them to ${lower(largest)}.`,
	],
	othersSummary: "Targets of every other theme in every region, a dot a target.",
	gaps: "What is missing",
	gapsFinding: (silent, clauses, inherited, targets) => [
		"Of ",
		clauses,
		" clauses on the focus themes, ",
		silent,
		" set no number; of ",
		targets,
		" targets, ",
		inherited,
		" state no deadline of their own and take that of their clause, section or plan.",
	],
	everywhere: (all, count, regions, names) => [
		"Of ",
		all,
		" comparable indicators, ",
		...(names.length === 0
			? [`not one is stated by all ${regions} regions.`]
			: ["only ", count, ` ${names.length === 1 ? "is" : "are"} stated by all ${regions} regions: ${listed(names)}.`]),
	],
	everywhereMore: (count) => `${count} more`,
	written: "Comparable indicators stated",
	writtenNote: "tall: like for like, short: with care, gap: not stated",
	writtenOf: (name, value) => `${name} ${value}`,
	writtenSummary: (each) => `How many of the comparable indicators each region states: ${each}.`,
	writtenEach: (region, count, all) => `${region} ${count} of ${all}`,
	said: "Named, not numbered",
	saidNote: "indicators spoken of without a number",
	saidNone: "none",
	saidCount: "indicators",
	silentThemes: "Themes without a target",
	silentThemesNone: "every theme has a target",
	deadlines: "Deadline in the sentence",
	deadlinesNote: "the others inherit theirs",
	source: "Papers of the plan",
	sourceNote: "what is missing, what was supplied",
	sourceWhole: "number, date and issuer known",
	noIssuer: "no issuer",
	doubts: "In doubt",
	doubtsNote: "places that could not be read for certain",
	doubtPlaces: "places",
	doubtMore: (count) => `${count} in all`,
	doubtNone: "none",
	residents: "Residents",
	residentsNote: "census, from a secondary source",
	residentsUnit: "people",
	residentsNone: "no source, so nothing per head",
	missingSummary:
		"What each region lacks: targets with a deadline of their own, comparable indicators stated and only named, places in doubt, residents.",
	missingColumns: {
		region: "Region",
		dated: "Dated in the sentence",
		targets: "Targets",
		written: "Comparable indicators stated",
		said: "Only named",
		doubts: "In doubt",
		residents: "Residents",
	},
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
