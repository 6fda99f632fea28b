import { focusThemes } from "../../schema/theme.js";
import type { TableDatabase } from "../../store/database.js";
import { copy } from "../copy.js";
import type { Page } from "../envelope.js";
import { formatCount, formatNumber } from "../figure-format.js";
import type { Names } from "../names.js";
import { CoverageRows } from "../overview/coverage-rows.js";
import { FocusBand } from "../overview/focus-band.js";
import { GapBand } from "../overview/gap-band.js";
import { OtherBand } from "../overview/other-band.js";
import { RegionHeads } from "../part/region-heads.js";
import { SentenceText } from "../part/sentence-text.js";
import { Shell } from "../part/shell.js";
import { comparePath } from "../place-link.js";
import { type Report, readReport } from "../report.js";
import type { Sentence } from "../sentence.js";
import { sum } from "../sum.js";
import { dataVersion } from "../version.js";

/** Returns the overview: what the collection holds, how the regions treat the focus themes, and what is missing. */
export async function renderOverview(database: TableDatabase, names: Names): Promise<Page> {
	const report = await readReport(database, names);
	return {
		title: copy.overview.title,
		content: (
			<Shell page="overview" version={await dataVersion()}>
				<div class="sheet" style={{ "--regions": report.regions.length }}>
					<div class="grid opening">
						<h1>{copy.overview.title}</h1>
						<p class="statement wide">
							<SentenceText parts={statement(report)} />
						</p>
					</div>
					<RegionHeads regions={report.regions} />
					<CoverageRows report={report} />
					{focusThemes.map((theme, index) => (
						<FocusBand key={theme} report={report} theme={theme} first={index === 0} />
					))}
					<OtherBand report={report} />
					<GapBand report={report} />
				</div>
			</Shell>
		),
	};
}

function statement({ regions, plans, marks }: Report): Sentence {
	const focus = marks.filter((mark) => focusThemes.some((theme) => theme === mark.theme));
	const regionTotal = (count: (region: (typeof regions)[number]) => number) => formatNumber(sum(regions.map(count)));
	return copy.overview.statement(
		formatCount(regions.length),
		formatCount(plans.length),
		{ figure: regionTotal((region) => region.characters), href: "/reader/" },
		{ figure: regionTotal((region) => region.clauses), href: "/reader/" },
		{ figure: formatNumber(marks.length), href: comparePath({ theme: "all" }) },
		{ figure: formatNumber(focus.length), href: comparePath() },
	);
}
