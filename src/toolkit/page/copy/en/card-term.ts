import type { cardTerm as zh } from "../zh/card-term.js";

/** What the words of charts mean, as a reader should know before quoting them. */
export const cardTerm: typeof zh = {
	target: {
		term: "Target",
		text: "A number that a plan commits to; a sentence with several numbers holds several targets.",
	},
	clause: {
		term: "Clause",
		text: "The smallest item of a plan; in a plan without numbers, a paragraph that opens with a lead sentence.",
	},
	characters: { term: "Characters", text: "Characters of the whole Chinese text, punctuation and spaces included." },
	spoken: {
		term: "Clauses on a theme",
		text: "Clauses that serve the theme. A clause may serve several focus themes, so shares of clauses may add up to more than 100%.",
	},
	numbered: { term: "Clauses with a target", text: "Clauses on the theme that also set a target for it." },
	clauseShare: {
		term: "Share of clauses",
		text: "Clauses on the theme, in percent of all clauses of the region’s plans.",
	},
	targetShare: {
		term: "Share of targets",
		text: "Targets of the theme, in percent of all targets of the region’s plans.",
	},
	comparable: (names) => ({
		term: "Comparable indicators",
		text: `Indicators for which plans of two or more regions give a number${names.length === 0 ? "" : `: ${names.join(", ")}`}.`,
	}),
	said: { term: "Words, no number", text: "Clauses on the theme that set no target for it." },
	named: {
		term: "Named, not numbered",
		text: "Comparable indicators that a plan speaks of without a number that could be read.",
	},
	doubt: {
		term: "In doubt",
		text: "Places where characters or marks are missing, so that the text cannot be read for certain.",
	},
	stated: {
		term: "Deadline in the sentence",
		text: "The sentence of the target itself says by when; other targets take the deadline of their clause or section, or the end of the plan’s period.",
	},
	lead: {
		term: "Lead department",
		text: "A department that the plan puts in charge. Names are as the plans write them, short and full forms not merged; a clause with several leads counts once for each.",
	},
	task: { term: "Task", text: "A clause of a plan, or a sentence that opens a section and sets targets." },
	sole: {
		term: "Only here",
		text: "An indicator of the codebook for which, in this collection, only the plans of this region give a number; look-alikes do not count.",
	},
	weight: {
		term: "Weight",
		text: "Log-odds ratio against the other regions, in standard errors, with the words of the whole collection as prior; from 1.96 on the difference is hardly chance. Method: Monroe, Colaresi and Quinn (2008), Fightin’ Words, section 3.4.",
	},
	shared: (least) => ({
		term: "Shared text",
		text: `Passages of ${least} characters or more that two plans have alike or nearly alike. Shares are in percent of the characters of a plan’s clauses, stock phrases apart.`,
	}),
	stock: {
		term: "Stock phrases",
		text: "What a plan of any place may say, such as “strengthen leadership”, or words that a tenth of all plans have.",
	},
	residents: { term: "Residents", text: "Residents at the census, from a secondary source." },
};
