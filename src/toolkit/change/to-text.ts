import type { Language } from "../schema/language.js";
import type { Change } from "./change.js";
import { toReport } from "./report.js";
import type { ReportLine } from "./report-line.js";
import { toSummary } from "./to-summary.js";

/**
 * Returns a change for a terminal: what is gone as `[-480-]`, what came as `{+600+}`, as git writes it. Signs that would
 * steer a terminal are left out.
 */
export function toText(change: Change, language: Language): string {
	const sections = toReport(change, language).flatMap(({ title, lines }) => [
		"",
		safe(title),
		...lines.map((line) => `  ${lineText(line)}`),
	]);
	return `${[toSummary(change, language), ...sections].join("\n")}\n`;
}

function lineText(line: ReportLine): string {
	return line
		.map(({ side, text }) =>
			side === "both" ? safe(text) : side === "del" ? `[-${safe(text)}-]` : `{+${safe(text)}+}`,
		)
		.join("");
}

function safe(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}
