import { counted } from "../../../text/english.js";
import type { cardOverview as zh } from "../zh/card-overview.js";

/** The words of the overview's charts. */
export const cardOverview: typeof zh = {
	coverage: {
		name: "Plans and targets of the regions",
		subtitle: (focus) =>
			`A column a region. Above, the years its plans cover; below, a strip for each plan: the box is as long as the text, each tick is a target at its place in it, tall for ${focus}, short for other themes.`,
		plan: "Plan",
		planOf: (rank) => (rank === 1 ? "Latest plan" : rank === 2 ? "Plan before it" : `Plan ${rank}`),
		noMore: "no earlier plan",
		size: (characters, clauses) => `${characters} characters, ${counted(clauses, "clause")}`,
		whole: (plan, characters) => `${plan}: ${characters} characters`,
		alt: (regions, plans, targets, each) =>
			`Years covered, length, and ${targets} targets in place, of ${plans} ${plans === "one" ? "plan" : "plans"} in ${regions} ${regions === "one" ? "region" : "regions"}: ${each}.`,
		each: (region, plan, size, targets) => `${region}, ${plan}: ${size}, ${counted(targets, "target")}`,
		note: "Years without a plan are years for which the collection holds no text; the region may well have had a plan.",
	},
	band: {
		name: (theme) => `${theme}: what the regions write`,
		subtitle: (theme) =>
			`A column a region: targets of ${theme}, shares, clauses on it and comparable indicators. Each row has a scale of its own from zero, so rows do not compare with each other.`,
		targetsNote: "a dot a target",
		codebookNote: "filled: like for like; ring: with caution",
		clauses: (count) => counted(count, "clause"),
		note: "How many clauses there are depends on the length and layout of a plan; compare shares.",
	},
	others: {
		name: "Targets of the other themes",
		subtitle: "A column a region, a row a theme, a dot a target.",
		title: (count, theme, most) =>
			`Beyond the focus themes there are ${count} more targets, most of all ${theme} with ${most}`,
		each: (theme, counts) => `${theme}: ${counts}`,
	},
	gaps: {
		name: "What the plans of each region lack",
		subtitle:
			"A column a region, a row a question; rings are indicators named without a number and places that cannot be read for certain.",
		writtenNote: "filled: like for like; ring: with caution",
		title: (targets, unstated) => `Of ${targets} targets, ${unstated} state no deadline of their own`,
		deadline: (targets, stated, unstated) =>
			`${counted(targets, "target")}: ${stated} dated, ${unstated} undated in the sentence`,
		doubts: (count) => counted(count, "place"),
		said: (count) => counted(count, "indicator"),
		themes: (count) => counted(count, "theme"),
		plans: (count) => counted(count, "plan"),
		papers: (plan, papers) => `${plan}: ${papers}`,
		silent: (theme, clauses) => `${theme}, ${counted(clauses, "clause")} on it`,
		each: (region, { stated, targets, written, all, said, doubts, residents }) =>
			`${region}: ${stated} of ${counted(targets, "target")} dated in the sentence, ${written} of ${counted(all, "comparable indicator")} stated and ${said} only named, ${counted(doubts, "place")} in doubt, ${residents}`,
		residents: (count) => `${count} residents`,
	},
};
