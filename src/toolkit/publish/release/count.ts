import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { withdrawnMark } from "./address.js";
import type { Inventory } from "./inventory.js";

const counted = ["documents", "clauses", "targets", "pages", "charts"] as const;
type Counted = (typeof counted)[number];

/** How much there is in a release. */
export type Counts = Readonly<Record<Counted, number>>;

/** The least share of what the last release had that the next one has without anybody's word for it. */
export const leastShare = 0.8;

/** Returns how much there is in a site: rows of its tables as they are offered for download, pages, and live charts. */
export async function readCounts(site: string, inventory: Inventory): Promise<Counts> {
	const files = [...inventory.keys()];
	const rows = async (file: string) => (inventory.has(file) ? countRows(await readFile(join(site, file))) : 0);
	return {
		documents: await rows("data/documents.csv"),
		clauses: await rows("data/clauses.csv"),
		targets: await rows("data/targets.csv"),
		pages: files.filter((file) => file.endsWith(".html") && !/^(?:embed|v)\//.test(file)).length,
		charts: files.filter((file) => isLiveChart(file, inventory)).length,
	};
}

/** Whether a file is that of the version of a chart that was not withdrawn. */
function isLiveChart(file: string, inventory: Inventory): boolean {
	return /^embed\/.+\/version\.json$/.test(file) && !inventory.has(`${dirname(file)}/${withdrawnMark}`);
}

/** Returns what fell below four fifths of the last release, a sentence each. */
export function fallenCounts(last: Counts, next: Counts): string[] {
	return counted
		.filter((name) => next[name] < last[name] * leastShare)
		.map((name) => `${next[name]} ${name}, of ${last[name]} in the last release`);
}

/** Returns the rows of a CSV file, without its heading. */
function countRows(csv: Buffer): number {
	return Math.max(parse(csv, { bom: true, relax_column_count: true }).length - 1, 0);
}
