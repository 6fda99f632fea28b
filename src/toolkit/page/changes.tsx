import type { ChangeLog } from "../change/log.js";
import { readChangeLog } from "../store/change-log.js";
import type { TableDatabase } from "../store/database.js";
import { rootPath } from "./address/chart-path.js";
import { entryAnchor } from "./changes/entry-anchor.js";
import { EntryHead, EntrySection } from "./changes/entry-section.js";
import { readGonePlans } from "./changes/gone-plan.js";
import { readPresence } from "./changes/presence.js";
import { firstOf } from "./changes/shown.js";
import type { Page } from "./envelope.js";
import { type PageContext, usePage } from "./page-context.js";
import { SentenceText } from "./part/sentence-text.js";
import { Shell } from "./part/shell.js";

/** How many releases are told in full; earlier ones have their sentence. */
const mostInFull = 10;

/** Returns the page of changes: what each release changed, the newest first. */
export async function renderChanges(
	database: TableDatabase,
	page: PageContext,
	_parameter = "",
	given?: ChangeLog,
): Promise<Page> {
	const log = given ?? (await readChangeLog());
	const gone = await readGonePlans(database);
	const presence = await readPresence(
		database,
		gone.map(({ plan }) => plan.document_id),
	);
	const { shown } = firstOf(log.entries, mostInFull);
	const earlier = log.entries.slice(shown.length);
	return {
		title: page.copy.changeLog.title,
		content: (
			<Shell>
				<div class="sheet changes">
					<Opening log={log} />
					{shown.map((entry) => (
						<EntrySection key={entry.id} entry={entry} presence={presence} />
					))}
					{earlier.length > 0 ? <Earlier entries={earlier} /> : null}
				</div>
			</Shell>
		),
	};
}

/** How often something changed, when last, the version of the tables, and the same as files. */
function Opening({ log: { entries } }: { log: ChangeLog }) {
	const page = usePage();
	const { copy, format, version } = page;
	const words = copy.changeLog;
	const [last] = entries;
	const files = `${rootPath(page)}changes/`;
	return (
		<div class="grid opening">
			<h1>{words.title}</h1>
			<div class="wide">
				<p class="statement">
					{last === undefined ? (
						words.empty
					) : (
						<SentenceText parts={words.statement(entries.length, format.date(last.at.slice(0, 10)))} />
					)}
				</p>
				<p class="change-files">
					<a href="/changes/feed.xml">{words.files.feed}</a>
					<a href={`${files}changes.json`}>{words.files.json}</a>
					<a href="/changes/latest.md">{words.files.markdown}</a>
					<span>
						{words.version} <code>{version}</code>
					</span>
				</p>
			</div>
		</div>
	);
}

function Earlier({ entries }: { entries: ChangeLog["entries"] }) {
	const words = usePage().copy.changeLog;
	return (
		<section class="earlier-changes">
			<h2>{words.earlier}</h2>
			<p class="absent">{words.earlierNote(entries.length)}</p>
			{entries.map((entry) => (
				<div key={entry.id} id={entryAnchor(entry)}>
					<EntryHead entry={entry} />
				</div>
			))}
		</section>
	);
}
