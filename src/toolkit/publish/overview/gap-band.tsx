import { copy } from "../copy.js";
import { Band } from "../part/band.js";
import { SentenceText } from "../part/sentence-text.js";
import { comparePath } from "../place-link.js";
import type { Report } from "../report.js";
import { sum } from "../sum.js";
import { DeadlineRow } from "./deadline-row.js";
import { DoubtRow } from "./doubt-row.js";
import { SilentThemeRow } from "./silent-theme-row.js";
import { SourceRow } from "./source-row.js";

/** What is missing: numbers, deadlines, the papers of a plan, and what could not be read. */
export function GapBand({ report }: { report: Report }) {
	const clauses = new Map<string, number>();
	for (const clause of report.focusClauses) {
		clauses.set(clause.clause_id, (clauses.get(clause.clause_id) ?? 0) + clause.targets);
	}
	const silent = [...clauses.values()].filter((targets) => targets === 0).length;
	const href = comparePath({ measure: "numbered" });
	const sentence = copy.overview.gapsFinding(
		{ figure: String(silent), href },
		{ figure: String(clauses.size), href: comparePath({ measure: "clauses" }) },
		{ figure: String(sum(report.deadlines.map((row) => row.inherited + row.none))) },
		{ figure: String(report.marks.length), href: comparePath({ theme: "all" }) },
	);
	return (
		<Band
			theme="gap"
			id="gap"
			name={copy.overview.gaps}
			nameLatin={copy.overview.gapsLatin}
			sentence={<SentenceText parts={sentence} />}
			regions={report.regions}
		>
			<DeadlineRow report={report} />
			<SilentThemeRow report={report} />
			<SourceRow report={report} />
			<DoubtRow report={report} />
		</Band>
	);
}
