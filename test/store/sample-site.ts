import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeTables } from "../../src/toolkit/store/table.js";
import { clause, document, newFolder, noTables, target } from "./sample.js";

/** The text of the plan of a sample site, unless it is given another one. */
export const sampleText = "1.高新技术企业达到110家。\n";

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
}

/** Returns a folder with what a built site says of one plan: tables, its text, a chart, a figure of accuracy. */
export async function sampleSite(
	text: string = sampleText,
	files: Readonly<Record<string, string>> = {},
): Promise<string> {
	const site = await newFolder();
	const source_sha256 = createHash("sha256").update(text).digest("hex");
	const end = [...text].length - 1;
	const tables = {
		...noTables,
		documents: [{ ...document, source_sha256 }],
		clauses: [{ ...clause, number: "1", start: 0, end, theme_reasons: [] }],
		targets: [target],
	};
	await writeTables(tables, join(site, "data"));
	await writeFiles(site, {
		"data/text/gaoqing-2024-key-points.txt": text,
		"data/evaluation.json": JSON.stringify({
			rounds: 1,
			sets: [{ set: "plans", all: { counts: {}, figures: { "target.f1": { value: 0.99, low: 0.9, high: 1 } } } }],
		}),
		"embed/theme/green/version.json": JSON.stringify({ version: "0123456789ab", data: "one" }),
		"embed/theme/green/metadata.json": JSON.stringify({ name: { zh: "绿色目标", en: "Green targets" } }),
		"embed/theme/green/data.json": JSON.stringify([{ row: "targets", column: "370322", value: 3 }]),
		...files,
	});
	return site;
}
