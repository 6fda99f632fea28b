import type { DistinctiveWord } from "../../compare/distinctive.js";
import type { RegionRow } from "../../query/region.js";
import type { Theme } from "../../schema/theme.js";
import { clausePath } from "../address/place-link.js";
import { type PageContext, usePage } from "../page-context.js";
import { ChartFigure, type DataTable } from "../part/chart-figure.js";
import { RegionName } from "../part/region-name.js";
import { wordsFinding } from "./finding.js";
import { leastCertain } from "./read-words.js";
import { Section } from "./section.js";
import { shortName } from "./table.js";
import { type Entries, WordList } from "./word-list.js";

/** The words that each region uses more than the others when it speaks of a theme, a column a region. */
export function WordSection({
	theme,
	regions,
	words,
	entries,
}: {
	theme: Theme;
	regions: readonly RegionRow[];
	words: readonly DistinctiveWord[];
	entries: Entries;
}) {
	const page = usePage();
	const { copy } = page;
	const most = Math.max(...words.map(({ z }) => z), leastCertain);
	return (
		<Section
			id="words"
			name={copy.theme.words}
			sentence={wordsFinding({ regions: [...regions] }, words, entries, page)}
		>
			<ChartFigure
				id="word-chart"
				{...(words.length > 0 && { card: `theme/${theme}/words` })}
				summary={regions.map((region) => wordSummary(region, words, page)).join(page.language === "zh" ? "" : " ")}
				table={wordTable(regions, words, entries, page)}
			>
				<div class="grid columns words-row" data-row>
					<p class="label">
						<small>{copy.theme.wordsNote(String(leastCertain))}</small>
						<small>{copy.theme.wordsSource}</small>
					</p>
					{regions.map((region) => (
						<div key={region.region_code} class="column" data-region={region.region_code}>
							<h3 class="column-name">
								<RegionName code={region.region_code} name={region.region} />
							</h3>
							<WordList
								words={words.filter(({ region_code }) => region_code === region.region_code)}
								entries={entries}
								most={most}
							/>
						</div>
					))}
				</div>
			</ChartFigure>
		</Section>
	);
}

function wordSummary({ region_code, region }: RegionRow, words: readonly DistinctiveWord[], page: PageContext): string {
	const own = words.filter((word) => word.region_code === region_code).map(({ word }) => word);
	const said = own.length === 0 ? page.copy.theme.wordNone : own.join(page.language === "zh" ? "、" : ", ");
	return page.copy.theme.wordSummary(shortName(page, region_code, region), said);
}

function wordTable(
	regions: readonly RegionRow[],
	words: readonly DistinctiveWord[],
	entries: Entries,
	page: PageContext,
): DataTable {
	const columns = page.copy.theme.columns;
	return {
		columns: [columns.word, columns.region, columns.count, columns.others, columns.weight],
		rows: regions.flatMap(({ region_code, region }) =>
			words
				.filter((word) => word.region_code === region_code)
				.map(({ word, clauses, count, others, z }) => {
					const first = entries.get(clauses[0] ?? "");
					return [
						first === undefined ? word : { text: word, href: clausePath(first) },
						shortName(page, region_code, region),
						count,
						others,
						z,
					];
				}),
		),
	};
}
