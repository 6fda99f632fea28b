import { type FileDigests, isDigests, isWhole } from "../file-digest.js";
import type { Memory } from "../memory.js";
import type { PublishedChart } from "./data-file.js";

/** The files of charts as a build wrote them, live and frozen, by the names of the charts; paths count from the site's root. */
export type KnownCharts = ReadonlyMap<string, FileDigests>;

/**
 * Returns a chart's name: it changes with all that its files say. Its version stands for the drawing, the words, the code
 * and the codebooks, and the day is the only thing that they say beside it.
 *
 * @example "indicator/urban_new_employment 0f62df8c41d2 2026-11-22"
 */
export function nameOf({ editions, published: { version, date } }: PublishedChart): string {
	return [editions.zh.id, version.version, date].join(" ");
}

/** Returns those of the remembered charts all of whose files stand in a site as they were written. */
export async function recallCharts(directory: string, names: readonly string[], memory: Memory): Promise<KnownCharts> {
	const remembered = await memory.recall("charts", isCharts);
	const known = new Map<string, FileDigests>();
	for (const name of names) {
		const files = remembered?.[name];
		if (files && isWhole(directory, files)) known.set(name, files);
	}
	return known;
}

/** Remembers the charts of a site. */
export async function rememberCharts(charts: KnownCharts, memory: Memory): Promise<void> {
	await memory.remember("charts", Object.fromEntries(charts));
}

function isCharts(value: unknown): value is Record<string, FileDigests> {
	return typeof value === "object" && value !== null && Object.values(value).every(isDigests);
}
