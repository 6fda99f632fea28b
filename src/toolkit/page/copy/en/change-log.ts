import type { changeLog as zh } from "../zh/change-log.js";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the page of changes, of its feed, and of what stands where something was withdrawn. */
export const changeLog: typeof zh = {
	title: "Changes",
	link: "Changes and version of the data",
	statement: (count, last) => [
		{ figure: String(count) },
		` ${plural(count, "release", "releases")} with changes so far, the last on ${last}. Each is held against the one before: plans, clauses, targets, charts, and how well plans are read.`,
	],
	empty:
		"No change to report: nothing was released before, or nothing has changed since. The next change will be told here, clause by clause.",
	version: "Version of the data",
	files: { feed: "Atom feed", json: "All changes as JSON", markdown: "The last as Markdown" },
	entryTitle: (date) => `Changes of ${date}`,
	earlier: "Earlier changes",
	earlierNote: (count) =>
		`${count} earlier ${plural(count, "release is", "releases are")} told in a sentence each; the details stand in the JSON file.`,
	kinds: { added: "Added", revised: "Revised", reread: "Read anew", withdrawn: "Withdrawn" },
	reread: "The text is as it was; how it is read, or what is said of it, is other.",
	clauses: "Clauses",
	clauseKinds: { added: "added", gone: "gone", altered: "altered", moved: "moved" },
	formerly: (number) => (number === null ? "formerly without a number" : `formerly ${number.replace(/[.．、]$/u, "")}`),
	targets: "Targets",
	targetColumns: { indicator: "Indicator", before: "Before", after: "Now" },
	quoteOnly: "the same number in other words",
	charts: "Charts",
	chartsFolded: (count) => `${count} ${plural(count, "chart", "charts")}, one by one`,
	chartKinds: { moved: "numbers moved", added: "new", gone: "gone" },
	frozen: "frozen",
	superseded: (version) => `${version}, superseded`,
	rewordedCharts: (count) =>
		`${count} more ${plural(count, "chart keeps its numbers: only the words or places of the sentences it quotes are other. Its frozen version has", "charts keep their numbers: only the words or places of the sentences they quote are other. Their frozen versions have")} been superseded too.`,
	accuracy: "Accuracy",
	more: {
		clauses: (count) => `${count} more ${plural(count, "change", "changes")} of clauses not listed.`,
		targets: (count) => `${count} more ${plural(count, "change", "changes")} of targets not listed.`,
		charts: (count) => `${count} more ${plural(count, "chart", "charts")} not listed.`,
	},
	withdrawn: {
		plan: (name) => `${name} has been withdrawn`,
		chart: (name) => `${name}: this chart has been withdrawn`,
		planNote: (day) =>
			`${day === null ? "This plan is no longer" : `Since ${day} this plan is not`} in the collection. Its clauses, targets and sentences are not shown, and count in no comparison.`,
		chartNote: (day) =>
			`${day === null ? "The report has" : `Since ${day} the report has`} no such chart: the plan it drew from was withdrawn, or says nothing of it any more.`,
		why: "Note",
		next: "The plan that took its place",
		region: "Its region",
		frozen: "The last frozen version",
		changes: "See the changes",
		index: "The other plans",
	},
};
