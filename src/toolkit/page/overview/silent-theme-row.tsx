import { themes } from "../../schema/theme.js";
import { comparePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { Cell, Row } from "../part/row.js";
import { type Report, shareOf } from "../report/report.js";

/** Themes for which a region sets no target, with how many clauses speak of them. */
export function SilentThemeRow({ report }: { report: Report }) {
	const { copy, names } = usePage();
	return (
		<Row class="texts" label={copy.overview.silentThemes}>
			{report.regions.map(({ region_code, region }) => {
				const silent = themes
					.map((theme) => shareOf(report, region_code, theme))
					.filter((share) => share.targets === 0);
				return (
					<Cell key={region_code} name={names.regionParts(region_code, region)[0]} class="dotted">
						{silent.length === 0 ? (
							<span class="absent">{copy.overview.silentThemesNone}</span>
						) : (
							<span class="words">
								{silent.map((share) => (
									<a key={share.theme} href={comparePath({ theme: share.theme, region: region_code })}>
										{names.theme(share.theme)} <small>{copy.overview.clauses(share.clauses)}</small>
									</a>
								))}
							</span>
						)}
					</Cell>
				);
			})}
		</Row>
	);
}
