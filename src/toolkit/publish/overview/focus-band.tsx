import type { FocusTheme } from "../../schema/theme.js";
import { splitRegion } from "../figure-format.js";
import { useNames } from "../names.js";
import { Band } from "../part/band.js";
import { SentenceText } from "../part/sentence-text.js";
import { type Report, shareOf } from "../report.js";
import { themeFinding } from "../theme-finding.js";
import { NumberedRow } from "./numbered-row.js";
import { ShareRow } from "./share-row.js";
import { SilentRow } from "./silent-row.js";
import { TargetRow } from "./target-row.js";

/** What the regions say of a focus theme. The notes that explain a row stand in the first band only. */
export function FocusBand({ report, theme, first }: { report: Report; theme: FocusTheme; first: boolean }) {
	const shares = report.regions.map((region) => shareOf(report, region.region_code, theme));
	const names = useNames();
	const regionNames = new Map(report.regions.map((region) => [region.region_code, splitRegion(region.region)[0]]));
	return (
		<Band
			theme={theme}
			id={theme}
			name={names.theme(theme)}
			nameLatin={names.themeLatin(theme)}
			sentence={
				<SentenceText
					parts={themeFinding(shares, { theme: names.theme, region: (code) => regionNames.get(code) ?? code })}
				/>
			}
			regions={report.regions}
		>
			<TargetRow report={report} theme={theme} explain={first} />
			<ShareRow report={report} shares={shares} explain={first} />
			<NumberedRow report={report} theme={theme} explain={first} />
			<SilentRow report={report} theme={theme} explain={first} />
		</Band>
	);
}
