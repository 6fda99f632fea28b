import type { ChangeLog } from "../../change/log.js";
import { toMarkdown } from "../../change/to-markdown.js";
import type { PageContext } from "../../page/page-context.js";

/** Returns the last change of a report as Markdown, for a commit or a mail: its day, then all that changed. */
export function latestMarkdown({ entries: [latest] }: ChangeLog, { copy, format, language }: PageContext): string {
	const words = copy.changeLog;
	if (latest === undefined) return `# ${words.title}\n\n${words.empty}\n`;
	const day = format.date(latest.at.slice(0, 10));
	return `# ${words.entryTitle(day)}\n\n${toMarkdown(latest.change, language).trimEnd()}\n`;
}
