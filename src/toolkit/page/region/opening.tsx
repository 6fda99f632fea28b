import { isFocusTheme } from "../../compare/measure-clause.js";
import { themes } from "../../schema/theme.js";
import { comparePath, regionPath, themePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { SentenceText } from "../part/sentence-text.js";
import type { Report } from "../report/report.js";
import { Choice } from "../theme/choice.js";
import { PageSwitch } from "../theme/page-switch.js";
import { shortName } from "../theme/table.js";
import type { Sentence } from "../word/sentence.js";

/** The head of a region's page: its name, the other regions, what its plans hold, and the themes to choose from. */
export function Opening({ report, region, statement }: { report: Report; region: string; statement: Sentence }) {
	const page = usePage();
	const { copy, names } = page;
	const own = report.regions.find(({ region_code }) => region_code === region);
	const marks = report.marks.filter((mark) => mark.region_code === region);
	const [stem, rank] = names.regionParts(region, own?.region);
	return (
		<div class="grid opening">
			<div class="page-name">
				<h1>
					{stem}
					<span class="rank">{rank}</span>
				</h1>
				<small>
					{names.city(region, own?.city)} {region}
				</small>
			</div>
			<div class="wide">
				<div class="switches">
					<PageSwitch
						label={copy.region.regions}
						pages={report.regions.map(({ region_code, region: written, targets }) => ({
							name: shortName(page, region_code, written),
							href: regionPath(region_code),
							targets,
							current: region_code === region,
						}))}
					/>
					<Choice
						name="theme"
						label={copy.region.themes}
						all={copy.region.all}
						total={marks.length}
						options={themes
							.map((theme) => ({
								value: theme,
								name: names.theme(theme),
								count: marks.filter((mark) => mark.theme === theme).length,
								other: {
									name: copy.region.toTheme(names.theme(theme)),
									href: isFocusTheme(theme) ? `${themePath(theme)}?region=${region}` : comparePath({ theme }),
								},
								class: `theme-${theme}`,
							}))
							.filter(({ count }) => count > 0)}
					/>
				</div>
				<p class="statement">
					<SentenceText parts={statement} />
				</p>
			</div>
		</div>
	);
}
