import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ChartState } from "../../change/change.js";
import { writeWhole } from "../../store/atomic.js";
import { siteInputs } from "../../store/build-input.js";
import { changeLogFile } from "../../store/change-log.js";
import { nameIn, type Project } from "../../store/project.js";

/**
 * Returns the charts that a project's tables give, by what they are made from: `read` is asked only where that is other than
 * at the last time. The memory lies beside the tables and may go at any time.
 */
export async function rememberCharts(
	project: Project,
	read: () => Promise<readonly ChartState[]>,
): Promise<readonly ChartState[]> {
	const file = join(project.tables, ".charts.json");
	const key = await keyOf(project);
	const known = parse(await readFile(file, "utf8").catch(() => ""));
	if (known?.key === key && known.digest === digestOf(known.charts)) return known.charts;
	const charts = await read();
	await writeWhole(file, JSON.stringify({ key, digest: digestOf(charts), charts } satisfies Memory));
	return charts;
}

interface Memory {
	/** What the charts were made from. */
	key: string;
	/** Of the charts: a damaged memory is none. */
	digest: string;
	charts: readonly ChartState[];
}

function parse(text: string): Memory | null {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

async function keyOf(project: Project): Promise<string> {
	const log = nameIn(project, changeLogFile(project));
	return digestOf(Object.entries(await siteInputs(project)).filter(([name]) => name !== log));
}

function digestOf(value: unknown): string {
	return createHash("sha256")
		.update(JSON.stringify(value) ?? "")
		.digest("hex");
}
