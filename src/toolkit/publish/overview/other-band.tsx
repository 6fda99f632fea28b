import { focusThemes, type Theme, themes } from "../../schema/theme.js";
import { copy } from "../copy.js";
import { formatCount } from "../figure-format.js";
import { useNames } from "../names.js";
import { Band } from "../part/band.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";
import { SentenceText } from "../part/sentence-text.js";
import { TargetDots } from "../part/target-dots.js";
import { comparePath } from "../place-link.js";
import type { Report } from "../report.js";

/** The targets of all other themes, a row a theme, so that every target of the collection stands on this page. */
export function OtherBand({ report }: { report: Report }) {
	const names = useNames();
	const marks = report.marks.filter((mark) => !focusThemes.some((theme) => theme === mark.theme));
	const rows = themes
		.map((theme) => ({ theme, marks: marks.filter((mark) => mark.theme === theme) }))
		.filter((row) => row.marks.length > 0);
	const [largest] = [...rows].sort((a, b) => b.marks.length - a.marks.length);
	if (largest === undefined) {
		return null;
	}
	const sentence = copy.overview.othersFinding(
		{ figure: String(marks.length), href: comparePath({ theme: rows.map((row) => row.theme).join(".") }) },
		formatCount(rows.length),
		names.theme(largest.theme),
		{ figure: String(largest.marks.length), href: comparePath({ theme: largest.theme }) },
	);
	return (
		<Band
			theme="other"
			id="other"
			name={copy.overview.others}
			nameLatin={copy.overview.othersLatin}
			sentence={<SentenceText parts={sentence} />}
			regions={report.regions}
		>
			{rows.map((row) => (
				<OtherRow key={row.theme} report={report} theme={row.theme} />
			))}
		</Band>
	);
}

function OtherRow({ report, theme }: { report: Report; theme: Theme }) {
	return (
		<Row class="compact" label={useNames().theme(theme)}>
			{report.regions.map(({ region_code }) => {
				const marks = report.marks.filter((mark) => mark.region_code === region_code && mark.theme === theme);
				return marks.length === 0 ? (
					<Cell key={region_code} class="dotted">
						<span class="absent">— {copy.absentTarget}</span>
					</Cell>
				) : (
					<Cell key={region_code}>
						<span class="value">
							<Figure href={comparePath({ theme, region: region_code })}>{marks.length}</Figure>
						</span>
						<TargetDots marks={marks} />
					</Cell>
				);
			})}
		</Row>
	);
}
