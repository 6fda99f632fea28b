import type { Language } from "../schema/language.js";
import type { Change } from "./change.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { toReport } from "./report.js";
import type { ReportLine } from "./report-line.js";
import { toSummary } from "./to-summary.js";

/**
 * Returns a change as Markdown (CommonMark), for a commit, a mail or an issue: one sentence, then a heading of the second
 * level for each plan, for charts, for accuracy. What plans say is text there, and never markup.
 */
export function toMarkdown(change: Change, language: Language): string {
	const sections = toReport(change, language).map(({ title, lines }) =>
		[`## ${escapeMarkdown(title)}`, "", ...lines.map((line) => `- ${lineMarkdown(line)}`)].join("\n"),
	);
	return `${[escapeMarkdown(toSummary(change, language)), ...sections].join("\n\n")}\n`;
}

/** Tags, since a mark beside Chinese punctuation would not count as one: `<del>480</del><ins>600</ins>`. */
function lineMarkdown(line: ReportLine): string {
	return line
		.map(({ side, text }) => (side === "both" ? escapeMarkdown(text) : `<${side}>${escapeMarkdown(text)}</${side}>`))
		.join("");
}
