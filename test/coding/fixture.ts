import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { LexiconEntry } from "../../src/toolkit/schema/codebook.js";
import { type FocusTheme, focusThemes, type Theme, themes } from "../../src/toolkit/schema/theme.js";

const root = new URL("../../", import.meta.url);

/** The five plans by their number in test/gold, and their files in seeds/. */
export const seeds: Readonly<Record<string, string>> = {
	"000": "gaoqing-2021-urban-vitality",
	"001": "weicheng-2023-2025-action-plan",
	"002": "gaoqing-2024-key-points",
	"003": "chengyang-2023-key-tasks",
	"004": "gangcheng-2020-campaign",
};

export function readText(path: string): string {
	return readFileSync(new URL(path, root), "utf8");
}

/** The objects of a JSONL file, one a line. */
export function readLines<Row>(path: string): Row[] {
	return readText(path)
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line) as Row);
}

/** The rows of data/lexicon.csv as they stand in the file. */
export function readLexicon(): LexiconEntry[] {
	const rows: Record<string, string>[] = parse(readText("data/lexicon.csv"), { columns: true });
	return rows.map((row) => ({
		word: row.word ?? "",
		theme: themes.find((theme): theme is Theme => theme === row.theme) ?? fail(row),
		weight: Number(row.weight),
		focus:
			row.focus === "" ? null : (focusThemes.find((focus): focus is FocusTheme => focus === row.focus) ?? fail(row)),
	}));
}

function fail(row: Record<string, string>): never {
	throw new Error(`unknown theme: ${JSON.stringify(row)}`);
}
