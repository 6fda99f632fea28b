import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A row of the catalogue, a cell a column. */
export type Row = Record<string, string>;

/** The plans of a project as an editor has them before them. */
export interface Collection {
	readonly root: string;
	readonly columns: readonly string[];
	rows: Row[];
	/** The texts by the names of their files; those that were deleted are null. */
	texts: Map<string, string | null>;
	/** Undoes what makes the build fail; null where nothing does. */
	mend: (() => Promise<void>) | null;
	/** How many plans were made so far, which names the next. */
	made: number;
}

export async function readCollection(root: string): Promise<Collection> {
	const catalogue = await readFile(join(root, "seeds/catalogue.csv"), "utf8");
	const [columns = []]: string[][] = parse(catalogue, { bom: true, to_line: 1 });
	const rows: Row[] = parse(catalogue, { bom: true, columns: true });
	const texts = new Map<string, string | null>();
	for (const { source_file = "" } of rows) {
		texts.set(source_file, await readFile(join(root, "seeds", source_file), "utf8").catch(() => null));
	}
	return { root, columns, rows, texts, mend: null, made: 0 };
}

/** Writes the catalogue and the text of one plan; a text that is null is deleted. */
export async function writePlan({ root, columns, rows, texts }: Collection, file: string): Promise<void> {
	const text = texts.get(file) ?? null;
	const seed = join(root, "seeds", file);
	await (text === null ? rm(seed, { force: true }) : writeFile(seed, text));
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
	await writeFile(
		join(root, "seeds/catalogue.csv"),
		`${lines.map((cells) => cells.map(toCell).join(",")).join("\n")}\n`,
	);
}

function toCell(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns the plans that comparisons are about: neither withdrawn nor superseded. */
export function inForce({ rows }: Collection): Row[] {
	const superseded = new Set(rows.map((row) => row.supersedes));
	return rows.filter((row) => !row.withdrawn && !superseded.has(row.document_id ?? ""));
}
