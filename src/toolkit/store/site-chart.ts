import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { CardRecord } from "../card/data/column.js";
import type { Metadata } from "../card/data/metadata-schema.js";
import type { ChartState } from "../change/change.js";
import { chartNumbers } from "../change/chart-number.js";
import { listFiles } from "./file-list.js";

/** What `embed/<id>/version.json` says, as far as changes go. */
interface Version {
	readonly version: string;
	readonly data: string;
}

/** Returns the charts that travel from a built site, by id. One that was withdrawn leaves a notice, and is none of them. */
export async function readSiteCharts(site: string): Promise<ChartState[]> {
	const folder = join(site, "embed");
	const files = (await listFiles(folder).catch(() => [])).map((file) => file.replaceAll("\\", "/"));
	const withdrawn = new Set(files.filter((file) => posix.basename(file) === "withdrawn.json").map(posix.dirname));
	const ids = files.filter((file) => posix.basename(file) === "version.json").map(posix.dirname);
	return await Promise.all(ids.filter((id) => !withdrawn.has(id)).map((id) => readChart(join(folder, id), id)));
}

async function readChart(folder: string, id: string): Promise<ChartState> {
	const read = async <Content>(name: string) => JSON.parse(await readFile(join(folder, name), "utf8")) as Content;
	const { version, data } = await read<Version>("version.json");
	const { name } = await read<Metadata>("metadata.json");
	return { id, version, data, numbers: chartNumbers(await read<CardRecord[]>("data.json")), title: name };
}
