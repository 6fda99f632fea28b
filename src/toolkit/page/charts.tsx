import { groupBy } from "../row/group-by.js";
import type { TableDatabase } from "../store/database.js";
import { readCards } from "./card/catalogue.js";
import { toChartEntry } from "./charts/chart-entry.js";
import { FilterBar } from "./charts/filter-bar.js";
import { RoomList } from "./charts/room-list.js";
import { WorkspaceTemplate } from "./charts/workspace.js";
import type { Page } from "./envelope.js";
import { glyphFiles } from "./file-list.js";
import type { PageContext } from "./page-context.js";
import { SentenceText } from "./part/sentence-text.js";
import { Shell } from "./part/shell.js";

/**
 * Runs before anything is painted: where the address asks for a view, entries are not shown until the script has made it;
 * where it asks for none, a phone shows charts before choices.
 */
const beforePaint =
	'{const s=document.currentScript;if(location.search)s.parentElement.classList.add("waiting");else if(matchMedia("(max-width:640px)").matches)s.previousElementSibling.querySelector("details").open=false}';

/** Returns the gallery: every chart of the report as an entry that can be embedded, set in a document, and cited. */
export async function renderCharts(database: TableDatabase, page: PageContext): Promise<Page> {
	const entries = (await readCards(database, page)).map((card) => toChartEntry(card, page));
	const { charts: words } = page.copy;
	return {
		title: words.title,
		scripts: ["charts"],
		files: glyphFiles,
		content: (
			<Shell page="charts">
				<div class="sheet charts">
					<div class="grid opening">
						<h1>{words.title}</h1>
						<div class="wide">
							<p class="statement">
								<SentenceText parts={words.statement({ figure: page.format.number(entries.length) })} />
							</p>
							<p class="chart-note">{words.note}</p>
						</div>
					</div>
					<FilterBar entries={entries} />
					<script dangerouslySetInnerHTML={{ __html: beforePaint }} />
					<p class="nothing" hidden={entries.length > 0}>
						{words.filter.none}
					</p>
					{[...groupBy(entries, ({ room }) => room)].map(([room, own]) => (
						<RoomList key={room} room={room} entries={own} />
					))}
					<WorkspaceTemplate />
				</div>
			</Shell>
		),
	};
}
