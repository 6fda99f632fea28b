import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GoldClause, GoldSet, GoldTarget } from "../evaluate/gold.js";
import { text } from "./field.js";
import { readRecords } from "./record.js";

/** Hand-coded examples that cannot be read; the message is one sentence that names the file and the line. */
export class GoldError extends Error {
	override readonly name = "GoldError";
}

/** A document by the short name that its coders gave it, and the file of its plan. */
export interface GoldDocument {
	doc: string;
	file: string;
}

/** A folder of hand-coded examples. */
export interface Gold {
	sets: GoldSet[];
	documents: GoldDocument[];
}

const documentList = "documents.csv";
const targetFile = /^(?:([\w-]+)-)?targets\.jsonl$/;

/**
 * Returns the hand-coded examples of a folder, null where it holds none. Each `corpus-targets.jsonl` with its
 * `corpus-clauses.jsonl` is a set (`plans` where the files have no such name); `documents.csv` says which plan a `doc`
 * is, its file as seen from the folder. Without that list the plans lie beside, named by their `doc`: `03_plan.txt`.
 * Throws a `GoldError` where a line cannot be read or a `doc` has no plan.
 */
export async function readGold(folder: string): Promise<Gold | null> {
	const files = (await readdir(folder).catch(() => [])).sort();
	const names = files.flatMap((file) => {
		const match = targetFile.exec(file);
		return match ? [match[1] ?? ""] : [];
	});
	if (names.length === 0) return null;
	const sets = await Promise.all(names.sort().map((name) => readSet(folder, name, files)));
	const documents = files.includes(documentList) ? await readDocuments(folder) : documentsBeside(folder, files);
	const docs = new Set(sets.flatMap(({ targets, clauses }) => [...targets, ...clauses].map(({ doc }) => doc)));
	const used = documents.filter(({ doc }) => docs.has(doc));
	const unknown = [...docs].find((doc) => !used.some((document) => document.doc === doc));
	if (unknown !== undefined) throw new GoldError(`no plan of a coded document in ${documentList}: ${unknown}`);
	return { sets, documents: used };
}

async function readSet(folder: string, name: string, files: readonly string[]): Promise<GoldSet> {
	const prefix = name === "" ? "" : `${name}-`;
	const clauses = `${prefix}clauses.jsonl`;
	return {
		name: name || "plans",
		targets: await readLines<GoldTarget>(folder, `${prefix}targets.jsonl`, isTarget),
		clauses: files.includes(clauses) ? await readLines<GoldClause>(folder, clauses, isClause) : [],
	};
}

async function readLines<Row>(folder: string, file: string, isRow: (row: unknown) => row is Row): Promise<Row[]> {
	const lines = (await readFile(join(folder, file), "utf8")).split("\n");
	return lines.flatMap((line, index) => {
		if (line.trim() === "") return [];
		const row = parseLine(line);
		if (!isRow(row)) throw new GoldError(`no example as test/gold/GUIDELINES.md describes it: ${file}:${index + 1}`);
		return [row];
	});
}

function parseLine(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

const isPlaced = (row: unknown): row is { doc: string; start: number } & Record<string, unknown> =>
	typeof row === "object" &&
	row !== null &&
	"doc" in row &&
	typeof row.doc === "string" &&
	"start" in row &&
	typeof row.start === "number";

const isTarget = (row: unknown): row is GoldTarget =>
	isPlaced(row) && typeof row.end === "number" && typeof row.indicator === "string" && "target" in row;

const isClause = (row: unknown): row is GoldClause =>
	isPlaced(row) && typeof row.primary === "string" && Array.isArray(row.focus);

async function readDocuments(folder: string): Promise<GoldDocument[]> {
	const { rows, findings } = await readRecords(join(folder, documentList), documentList, { doc: text, file: text });
	const [first] = findings;
	if (first) throw new GoldError(`${first.message}: ${first.file}:${first.line}`);
	return rows.map(({ row }) => ({ doc: row.doc, file: join(folder, row.file) }));
}

function documentsBeside(folder: string, files: readonly string[]): GoldDocument[] {
	return files.flatMap((file) => {
		const doc = /^(\d+)\D.*\.txt$/.exec(file)?.[1];
		return doc === undefined ? [] : [{ doc, file: join(folder, file) }];
	});
}
