import type { Part, Sentence } from "../../word/sentence.js";

/** The sentences of findings. */
export const finding = {
	nothing: "库中的规划没有谈到这一主题。",
	/** Between two statements, and after the last. */
	joint: "；",
	end: "。",
	heavier: (theme: string, region: string, clauses: Part, targets: Part): Sentence => [
		`${theme}只占${region}条款的 `,
		clauses,
		"，却占它目标的 ",
		targets,
	],
	lighter: (theme: string, region: string, clauses: Part, targets: Part): Sentence => [
		`${region}有 `,
		clauses,
		` 的条款谈到${theme}，只给出 `,
		targets,
		" 的目标",
	],
	lighterInstead: (_theme: string, region: string, clauses: Part, targets: Part): Sentence => [
		`${region}反过来，`,
		clauses,
		" 的条款只给出 ",
		targets,
		" 的目标",
	],
	unnumbered: (theme: string, region: string, clauses: Part, without: Part): Sentence => [
		`${region}谈到${theme}的 `,
		clauses,
		" 条里，",
		without,
		" 条没有写本主题的目标",
	],
};
