import type { ChangeWords } from "./word.js";

export const en: ChangeWords = {
	none: "Nothing changed.",
	plans: {
		added: (count) => `${counted(count, "plan")} added`,
		revised: (count) => `${counted(count, "plan")} revised`,
		reread: (count) => `${counted(count, "plan")} reread`,
		withdrawn: (count) => `${counted(count, "plan")} withdrawn`,
	},
	clauses: "clauses",
	targets: "targets",
	sides: {
		altered: (count) => `${count} altered`,
		added: (count) => `${count} added`,
		gone: (count) => `${count} gone`,
	},
	charts: {
		moved: (count) => `numbers of ${counted(count, "chart")} moved`,
		added: (count) => `${counted(count, "chart")} added`,
		gone: (count) => `${counted(count, "chart")} withdrawn`,
		reworded: (count) => `${counted(count, "chart")} with other words or sources alone`,
	},
	figures: (count) => `${counted(count, "figure")} of accuracy changed`,
	joins: { name: ": ", count: ", ", part: "; ", end: "." },
	kinds: {
		added: "added",
		gone: "gone",
		altered: "altered",
		moved: "moved",
		revised: "revised",
		reread: "reread: the text is the same, what is read in it or said of it is not",
		withdrawn: "withdrawn",
	},
	plan: (region, title, id) => [region, title === null ? id : `《${title}》`].filter((part) => part !== null).join(" "),
	size: (clauses, targets) => `${counted(clauses, "clause")}, ${counted(targets, "target")}`,
	replaces: (plan) => `takes the place of ${plan}`,
	spaces: "the file differs in spaces, line breaks, full-width signs or encoding alone",
	clause: (number) => `clause ${number}`,
	section: (number) => `section ${number}`,
	outside: "outside clauses",
	place: (ordinal) => `place ${ordinal}`,
	renumbered: (of, before, after, count) => {
		const [noun, are] = count === 1 ? [of, "is"] : [`${of}s`, "are"];
		return `${noun} ${before} ${are} now ${after}`;
	},
	target: "target",
	ofTargets: (count) => counted(count, "target"),
	chartList: "Charts",
	accuracyList: "Accuracy of reading",
	reworded: (count) => `${counted(count, "chart")} more with the same numbers, and other words or places of sentences`,
	more: (count) => `and ${count} more`,
	absent: "not stated",
	colon: ": ",
	comma: ", ",
	bounds: { ge: "≥", le: "≤", approx: "≈" },
	fields: {
		value_max: "high end",
		plan_type: "plan type",
		document_number: "document number",
		period_start: "first year",
		period_end: "last year",
		region_code: "region code",
		source_url: "source",
		source_sha256: "file",
		clauses: "number of clauses",
	},
	codes: {
		multi_year: "multi-year",
		"target.f1": "F1 of targets",
		"target.record": "whole targets right",
		"clause.f1": "F1 of clauses",
		"primary.right": "themes right",
		"focus.f1": "F1 of focus themes",
	},
};

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
