import { type FocusTheme, focusThemes } from "../../schema/theme.js";
import { regionPath, themePath } from "../address/place-link.js";
import { htmlLanguages } from "../copy/copy.js";
import { usePage } from "../page-context.js";
import { SentenceText } from "../part/sentence-text.js";
import type { Report } from "../report/report.js";
import type { Sentence } from "../word/sentence.js";
import { Choice } from "./choice.js";
import { PageSwitch } from "./page-switch.js";
import { shortName } from "./table.js";

/** The head of a theme's page: its name, the other themes, what stands out, and the regions to choose from. */
export function Opening({ report, theme, statement }: { report: Report; theme: FocusTheme; statement: Sentence }) {
	const page = usePage();
	const { copy, language, names } = page;
	const marks = report.marks.filter((mark) => mark.theme === theme);
	return (
		<div class="grid opening">
			<div class="page-name">
				<h1>{names.theme(theme)}</h1>
				<small lang={htmlLanguages[language === "zh" ? "en" : "zh"]}>{names.themeLatin(theme)}</small>
			</div>
			<div class="wide">
				<div class="switches">
					<PageSwitch
						label={copy.theme.themes}
						pages={focusThemes.map((other) => ({
							name: names.theme(other),
							href: themePath(other),
							targets: report.marks.filter((mark) => mark.theme === other).length,
							current: other === theme,
							class: `theme-${other}`,
						}))}
					/>
					<Choice
						name="region"
						label={copy.theme.regions}
						all={copy.theme.all}
						total={marks.length}
						options={report.regions.map(({ region_code, region }) => ({
							value: region_code,
							name: shortName(page, region_code, region),
							count: marks.filter((mark) => mark.region_code === region_code).length,
							other: {
								name: copy.theme.toRegion(shortName(page, region_code, region)),
								href: `${regionPath(region_code)}?theme=${theme}`,
							},
						}))}
					/>
				</div>
				<p class="statement">
					<SentenceText parts={statement} />
				</p>
			</div>
		</div>
	);
}
