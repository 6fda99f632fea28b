import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Release } from "../../change/add-entry.js";
import type { ChartState, CollectionState } from "../../change/change.js";
import type { ChangeEntry, ChangeLog } from "../../change/log.js";
import { toChange } from "../../change/to-change.js";
import { parseChangeLog, readChangeLog, writeChangeLog } from "../../store/change-log.js";
import { readCollectionState, readTableState } from "../../store/collection-state.js";
import { MissingTablesError } from "../../store/database.js";
import type { Project } from "../../store/project.js";
import { readWithdrawn } from "../../store/withdrawn.js";
import { buildTime } from "../build-time.js";
import { openPageSource } from "../write-page.js";
import { rememberCharts } from "./chart-memory.js";
import { chartStates } from "./chart-state.js";
import { nextLog } from "./next-log.js";

/** The clock, and how the charts are known that the tables of a project give: they take longest. */
export interface RecordEffects {
	now(): Date;
	readCharts(project: Project): Promise<readonly ChartState[]>;
}

/** What is known of changes before a release. */
export interface Recorded {
	readonly log: ChangeLog;
	/** What the next release will change; null where that is nothing. */
	readonly fresh: ChangeEntry | null;
}

/**
 * Holds the tables of a project against its last release and notes in `data/tables/changes.json` what the next one will
 * change. Nothing is touched where nothing changed, nor where the same was noted by an earlier run that did not come to its
 * end. `last` is the folder of the last release; without one, or where it has no tables, there is nothing to hold the tables
 * against, and the log stays as it is.
 */
export async function recordChanges(
	last: string | null,
	project: Project,
	{ now, readCharts }: RecordEffects = { now: buildTime, readCharts: readChartStates },
): Promise<Recorded> {
	const atHand = await readChangeLog(project);
	// also before the first release: the run after it finds them known
	const charts = await rememberCharts(project, () => readCharts(project));
	if (last === null) return { log: atHand, fresh: null };
	const past = parseChangeLog(await readFile(join(last, releasedLog), "utf8").catch(() => ""));
	const before = await readReleased(last);
	if (before === null) return { log: atHand, fresh: null };
	const after = { ...(await readTableState(project)), charts };
	const release = { present: presentIn(after), withdrawn: await readWithdrawn(project.tables) };
	const log = nextLog(past, atHand, toChange(before, after), release, now());
	await writeChangeLog(log, project);
	return { log, fresh: freshIn(log, past) };
}

function freshIn({ entries: [newest] }: ChangeLog, { entries: [before] }: ChangeLog): ChangeEntry | null {
	return newest === undefined || newest.id === before?.id ? null : newest;
}

/** Where a release has the log that came with it. */
const releasedLog = "changes/changes.json";

/** Returns what a release says; null where it has no tables, as one of an earlier bice: nothing can be held against it. */
async function readReleased(last: string): Promise<CollectionState | null> {
	return await readCollectionState(last).catch((error: unknown) => {
		if (error instanceof MissingTablesError) return null;
		throw error;
	});
}

async function readChartStates({ tables }: Project): Promise<ChartState[]> {
	const source = await openPageSource(tables);
	try {
		return await chartStates(source);
	} finally {
		source.database.close();
	}
}

function presentIn({ documents, charts }: CollectionState): Release["present"] {
	return { documents: documents.map(({ document_id }) => document_id), charts: charts.map(({ id }) => id) };
}
