import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { GoldIndicator } from "../evaluate/indicator-gold.js";
import { comparabilities } from "../schema/observation.js";
import { text } from "./field.js";
import { GoldError } from "./gold.js";
import { readRecords } from "./record.js";

/** Indicators grouped by hand, and the file of each document that they name. */
export interface IndicatorGold {
	indicators: GoldIndicator[];
	/** Absolute path by the short name that the coders gave a document. */
	files: ReadonlyMap<string, string>;
}

const file = "indicators.jsonl";

/** Returns the indicators that a folder groups by hand, null where it has no such file. Throws a `GoldError`. */
export async function readIndicatorGold(folder: string): Promise<IndicatorGold | null> {
	const content = await readFile(join(folder, file), "utf8").catch(() => null);
	if (content === null) return null;
	const indicators = content.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		const row: unknown = parseLine(line);
		if (!isIndicator(row))
			throw new GoldError(`no group as test/gold/INDICATORS.md describes it: ${file}:${index + 1}`);
		return [row];
	});
	const { rows } = await readRecords(join(folder, "documents.csv"), "documents.csv", { doc: text, file: text });
	return { indicators, files: new Map(rows.map(({ row }) => [row.doc, resolve(folder, row.file)])) };
}

function parseLine(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

const isIndicator = (row: unknown): row is GoldIndicator =>
	typeof row === "object" &&
	row !== null &&
	"indicator_id" in row &&
	"members" in row &&
	Array.isArray(row.members) &&
	row.members.every(
		(member) =>
			typeof member.doc === "string" &&
			typeof member.start === "number" &&
			comparabilities.some((label) => label === member.comparable),
	);
