import { asContinued } from "../../../text/beginning.js";
import type { card as zh } from "../zh/card.js";

/** The words of charts that travel. */
export const card: typeof zh = {
	bounded: {
		ge: (amount) => `at least ${amount}`,
		le: (amount) => `at most ${amount}`,
		approx: (amount) => `about ${amount}`,
		eq: (amount) => amount,
		range: (amount) => amount,
	},
	noDeadline: "no deadline stated",
	aside: (words) => ` (${words})`,
	characters: (start, end) => `characters ${start}–${end}`,
	year: (year) => String(year),
	of: (name, said) => `${name} ${said}`,
	titled: (name, finding) => `${name}: ${finding}`,
	list: (parts) => parts.join("; "),
	comma: ", ",
	and: ", ",
	all: (names) => names.join(", ").replace(/, ([^,]*)$/u, " and $1"),
	end: ".",
	indicator: {
		subtitle: (regions, kind, unit, drawn) =>
			`What the plans of ${regions} ${regions === "one" ? "region" : "regions"} state (${[kind, unit].filter(Boolean).join(", ")}); ${drawn}`,
		drawn: {
			bar: "bars start from zero, on one scale",
			cap: "the thick line is not to be exceeded; one scale",
			dot: "dots on a line from 0 to 100%",
			text: "listed, not drawn",
		},
		only: (region) => `only ${region} states a number`,
		lookAlike: "alike in words only, not comparable",
		noPair: (regions) => `${regions} regions state a number; compare with caution`,
		more: "Another number of the same indicator",
		refused: "Looks alike, refused",
		refusedNote: "not drawn, each with its reason",
		alt: (name, kind, unit) => `${name}: ${[kind, unit].filter(Boolean).join(", ")}.`,
		altRow: (row, cells) => `${row}: ${cells}.`,
		altCells: (cells) => `${cells}.`,
		cautionNote: "A half-filled mark calls for caution; the reason stands under the number.",
		refusedMark: "A crossed number uses the same words for something else and is not compared.",
		scaleNote: "Each row has its own scale; rows are not compared.",
		census: (year, isSecondary, entries) =>
			`By residents at the census of ${year}${isSecondary ? " (known at second hand)" : ""}, older than the targets, so every value calls for caution: ${entries}. A region without a source is left out.`,
		residentsSource: "Source of residents",
		cap: "Not to be exceeded. ",
		measures: {
			stock: "A number as of a day, such as how many there are at year end.",
			annual: "A total measured over a whole year.",
			flow: "What is added, built or completed within a year; totals of several years are divided by their number.",
			ratio: "A share, rate or coverage.",
			growth: "Growth on the year before.",
			reduction: "Fall from a base year, as a compound annual rate.",
		},
		direction: "Direction",
		directions: { higher: "Higher is better.", lower: "Lower is better.", neither: "Neither is better." },
		unit: "Unit",
		residents: "Per 10,000 residents",
		residentsText: "The number divided by the region’s residents at the census, times 10,000.",
	},
	theme: {
		attention: (theme) => `${theme}: share of clauses and of targets`,
		attentionSubtitle: (theme, most) =>
			`Clauses that speak of ${theme.toLowerCase()} as a share of all clauses (ring), its targets as a share of all targets (dot), from 0 to ${most}%`,
		attentionNote:
			"A clause may speak of several themes, a target belongs to one: the two shares are not of the same whole.",
		ofClauses: (region, percent) => `${region}: ${percent}% of clauses`,
		ofTargets: (region, percent) => `${region}: ${percent}% of targets`,
		targets: (theme) => `${theme}: targets by kind`,
		targetsTitle: (theme, regions, targets, kind, count) =>
			`${theme}: ${targets} targets across ${regions} ${regions === "one" ? "region" : "regions"}, most often of the kind “${kind}” (${count})`,
		targetsSubtitle: (theme) => `Targets that the plans set for ${theme.toLowerCase()}, a row a kind, a dot a target`,
		clauses: (theme) => `${theme}: clauses with numbers`,
		clausesTitle: (theme, clauses, numbered) =>
			`${theme}: ${numbered} of the ${clauses} clauses that speak of it set a number`,
		clausesSubtitle: (theme) =>
			`Clauses that speak of ${theme.toLowerCase()}, a square each; filled where they set a target of the theme`,
		indicators: (theme) => `${theme}: the same indicators`,
		indicatorsTitle: (theme, rows, like) =>
			`${theme}: two regions or more state ${rows} of the same indicators; like for like: ${like}`,
		indicatorsNoneLike: (theme, rows) =>
			`${theme}: two regions or more state ${rows} of the same indicators; none like for like without a caution`,
		indicatorsSubtitle: (theme) =>
			`The indicators of ${theme.toLowerCase()} that compare best, a row each, each row on its own scale from zero`,
		writing: (theme) => `${theme}: how it is written`,
		writingTitle: (theme, measure, low, lowPlan, high, highPlan) =>
			`${theme}: ${asContinued(measure)}, from ${low} (${lowPlan}) to ${high} (${highPlan})`,
		writingSubtitle: (theme) =>
			`How each plan writes of ${theme.toLowerCase()}, a row a measure, dots on lines from zero`,
		units: { share: "%", per_thousand: "per 1,000 characters", count: "departments", years: "years" },
		basis: (count) => `basis ${count}`,
		intervalNote:
			"The 95% interval says how far a figure moves with single clauses; where the basis is too small there is none.",
		words: (theme) => `${theme}: words that tell regions apart`,
		wordsSubtitle: (theme) =>
			`Words that a region uses more than the others when it writes of ${theme.toLowerCase()}; the bar is their weight, the figures are times here and elsewhere`,
		wordsTitle: (theme, said) => `On ${theme.toLowerCase()}, ${said}`,
		wordsAlt: (theme) =>
			`Words used more than elsewhere when writing of ${theme.toLowerCase()}, with their times here and elsewhere.`,
		wordsNote: (least) =>
			`The weight is the log-odds ratio against the other regions in standard errors, the words of the whole collection as prior; below ${least} (half-filled marks) the difference may be chance, a hint only.`,
		wordRow: (rank) => `Word ${rank}`,
		weight: "standard errors",
		clause: "Clause",
		clauseText:
			"A numbered clause of a plan; in a plan without numbers, a paragraph that a lead sentence opens. A clause may speak of several themes.",
		target: "Target",
		targetText: "A number that a plan promises to reach; it belongs to the theme of what it measures.",
	},
	compare: {
		measuresTitle: (measure, said) => `${measure}: ${said}`,
		measuresSubtitle: (note) => `${note}; bars start from zero, all rows on one scale`,
		targets: (region, theme, count) =>
			`${region}, ${theme.toLowerCase()}: ${count} ${count === "1" ? "target" : "targets"}`,
		targetUnit: "targets",
		kinds: "Targets by kind",
		kindsTitle: (themes, targets, kind, count) =>
			`Of ${targets} targets for ${themes.toLowerCase()}, ${count} are of the kind “${kind}”, more than of any other`,
		kindsSubtitle: (themes) => `Targets of ${themes.toLowerCase()}, a row a kind, a dot a target`,
		kindsAlt: (counts) => `Targets by region: ${counts}.`,
		places: "Where targets stand in the text",
		halves: (first, second) => `${first} in the first half, ${second} in the second`,
		placesTitle: {
			first: (plan, targets, count) => `${plan}: ${count} of ${targets} targets stand in the first half of the text`,
			second: (plan, targets, count) => `${plan}: ${count} of ${targets} targets stand in the second half of the text`,
		},
		placesSubtitle: (themes) =>
			`A line a plan, as long as its text, a tick a target at its place; tall ones belong to ${themes.toLowerCase()}`,
		place: (plan, targets, focus, characters) =>
			`${plan}: ${characters} characters, ${targets} ${targets === "1" ? "target" : "targets"}, ${focus} of them of the focus themes.`,
		focus: (count) => `${count} of the focus themes`,
	},
};
