import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type ChangeLog, emptyLog } from "../change/log.js";
import { writeWhole } from "./atomic.js";
import { type Project, projectAt } from "./project.js";

/** Returns the file of a project's changes, beside its tables. */
export function changeLogFile({ tables }: Pick<Project, "tables">): string {
	return join(tables, "changes.json");
}

/**
 * Returns what changed from release to release; an empty log where nothing was released yet, or where the file is none of
 * ours: what is told of the past must not keep a release from coming out.
 */
export async function readChangeLog(project: Pick<Project, "tables"> = projectAt(".")): Promise<ChangeLog> {
	return parseChangeLog(await readFile(changeLogFile(project), "utf8").catch(() => ""));
}

/** Returns the log that a text holds; an empty one where it holds none. */
export function parseChangeLog(text: string): ChangeLog {
	try {
		const log: unknown = JSON.parse(text);
		return isLog(log) ? log : emptyLog;
	} catch {
		return emptyLog;
	}
}

/** Returns a log as its file has it: the same bytes for the same log. */
export function formatChangeLog(log: ChangeLog): string {
	return `${JSON.stringify(log, null, "\t")}\n`;
}

/**
 * Writes a log beside a project's tables, and returns whether it was another one; the same is left untouched. An empty log is
 * no file at all, so that what is made from it does not depend on whether there once was another one.
 */
export async function writeChangeLog(log: ChangeLog, project: Pick<Project, "tables">): Promise<boolean> {
	const file = changeLogFile(project);
	const known = await readFile(file, "utf8").catch(() => null);
	const text = formatChangeLog(log);
	const wanted = text === formatChangeLog(emptyLog) ? null : text;
	if (known === wanted) return false;
	if (wanted === null) await rm(file);
	else await writeWhole(file, wanted);
	return true;
}

function isLog(value: unknown): value is ChangeLog {
	if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1) return false;
	const lists = value as Partial<Record<keyof ChangeLog, unknown>>;
	return [lists.entries, lists.withdrawnPlans, lists.withdrawnCharts].every(Array.isArray);
}
