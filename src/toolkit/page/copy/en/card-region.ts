import { counted } from "../../../text/english.js";
import type { cardRegion as zh } from "../zh/card-region.js";

/** The words of the region pages' charts. */
export const cardRegion: typeof zh = {
	plans: {
		name: (region) => `Plans and targets of ${region}`,
		subtitle: (focus) =>
			`A row a plan: the box is as long as the text, each tick is a target at its place in it, tall for ${focus}, short for other themes.`,
		column: "Where targets stand in the text",
		size: (characters, clauses) => `${characters} characters, ${counted(clauses, "clause")}`,
	},
	profile: {
		name: (region) => `${region}: how much each of eleven themes takes`,
		subtitle: (region) =>
			`A row a theme, by its share of all clauses and of all targets; the dot is ${region}, rings are the other regions of the collection; one scale for all rows.`,
		range: (low, lowest, high, highest) => `elsewhere ${low} (${lowest}) to ${high} (${highest})`,
		one: (share, region) => `${region} ${share}`,
		same: (share) => `all others ${share}`,
		mark: (region, share) => `${region} ${share}`,
		clauses: (count) => counted(count, "clause"),
		targets: (count) => counted(count, "target"),
	},
	departments: {
		name: (region) => `${region}: who leads`,
		subtitle:
			"A row a department, those that lead most clauses first. Left, a dot a clause, filled where it holds a target; right, a dot a target in them.",
	},
	timeline: {
		name: (region) => `${region}: when targets are due`,
		subtitle:
			"A row a year or month, a dot a target; filled: the deadline stands in the sentence; ring: it comes from clause, section or plan.",
		column: "Targets due",
		covered: "in a plan’s period",
		uncovered: "outside any plan’s period",
		stated: (count) => `${count} stated`,
		undated: (count) => `${counted(count, "more target")} without a deadline ${count === 1 ? "is" : "are"} not drawn.`,
	},
	sole: {
		name: (region) => `Indicators that only ${region} puts a number to`,
		subtitle: "A row an indicator of the codebook; plans of the other regions in the collection give no number for it.",
		column: "Number given",
		alt: (region, each) => `Indicators that only ${region} puts a number to: ${each}.`,
		note: "That other plans do not state it does not mean that nothing is done there.",
	},
	words: {
		name: (region) => `Words that ${region} uses more on the focus themes`,
		subtitle:
			"The bar is the weight: how much more common the word is here than in the other regions. Figures: times here / elsewhere. An outlined bar is a hint only and may be chance.",
		column: "Weight of the word",
		alt: (region, said) =>
			`Words that ${region} uses more than the other regions on the focus themes, with times here / elsewhere. ${said}`,
		label: (word, weight, count, others) => `“${word}”: weight ${weight}, ${count} times here, ${others} elsewhere`,
		hint: "a hint only",
		weight: (z) => `weight ${z}`,
		one: (word, count, others) => `${word} ${count}/${others}`,
	},
	shared: {
		name: (region) => `Text that plans of ${region} share with others`,
		subtitle: (region) =>
			`A row a pair of plans, the other one above, that of ${region} below; the bar is shared text in percent of the clauses of the latter, stock phrases apart.`,
		column: "Of its own plan",
		longest: (text) => `longest passage: “${text}”`,
	},
};
