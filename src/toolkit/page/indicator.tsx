import { themes } from "../schema/theme.js";
import type { TableDatabase } from "../store/database.js";
import type { Page } from "./envelope.js";
import { Controls } from "./indicator/controls.js";
import { Legend } from "./indicator/legend.js";
import { readIndicatorSheet } from "./indicator/read-sheet.js";
import { ResidentsNote } from "./indicator/residents-note.js";
import { sheetStatement } from "./indicator/statement.js";
import { ThemeGroup } from "./indicator/theme-group.js";
import type { PageContext } from "./page-context.js";
import { RegionHeads } from "./part/region-heads.js";
import { SentenceText } from "./part/sentence-text.js";
import { Shell } from "./part/shell.js";

/** Most regions that stand as columns; of more, each is a line of its own. */
const mostColumns = 5;

/** Runs before anything is painted: where the address asks for a view, rows are not shown until the script has made it. */
const waitForView = 'if(location.search)document.currentScript.parentElement.classList.add("waiting")';

/** Returns the indicator page: every indicator of which some plan states a number, a row each, a column a region. */
export async function renderIndicator(database: TableDatabase, page: PageContext): Promise<Page> {
	const sheet = await readIndicatorSheet(database);
	const words = page.copy.indicator;
	const isMany = sheet.regions.length > mostColumns;
	const present = themes.filter((theme) => sheet.rows.some(({ indicator }) => indicator.theme === theme));
	return {
		title: words.title,
		scripts: ["indicator"],
		content: (
			<Shell page="indicator">
				<div
					class={isMany ? "sheet indicators many" : "sheet indicators"}
					style={{ "--regions": isMany ? 1 : sheet.regions.length }}
				>
					<script dangerouslySetInnerHTML={{ __html: waitForView }} />
					<div class="grid opening">
						<h1>{words.title}</h1>
						<p class="statement wide">
							<SentenceText parts={sheetStatement(sheet, page)} />
						</p>
						<Legend />
					</div>
					<Controls sheet={sheet} />
					<ResidentsNote sheet={sheet} />
					{isMany ? null : <RegionHeads regions={sheet.regions} />}
					<section class="band flat" aria-labelledby="flat-name" hidden>
						<h2
							id="flat-name"
							data-comparability={words.flatNames.comparability}
							data-regions={words.flatNames.regions}
						>
							{words.flatNames.comparability}
						</h2>
						<div class="rows" />
					</section>
					<p class="nothing" hidden={sheet.rows.length > 0}>
						{words.controls.none}
					</p>
					{present.map((theme) => (
						<ThemeGroup key={theme} sheet={sheet} theme={theme} />
					))}
				</div>
			</Shell>
		),
	};
}
