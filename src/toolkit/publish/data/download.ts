import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderDataFile } from "../../page/download/data-file.js";
import { downloadFiles } from "../../page/download/data-path.js";
import { bookFiles } from "../../page/method/book.js";
import { evaluationFile } from "../../store/evaluation.js";
import { projectAt } from "../../store/project.js";
import type { PageSource } from "../write-page.js";
import { type DataFile, stableFile } from "./file.js";

/**
 * Returns what readers take along and others link to: the tables, the ledger, the codebooks, the figures of how well plans
 * are read, and the text of every plan, byte for byte as it was collected, in which whoever has the site can count to the
 * place of every number: spans count its code points.
 */
export async function renderDownloads(source: PageSource): Promise<DataFile[]> {
	const made: DataFile[] = [];
	for (const file of downloadFiles()) {
		made.push(stableFile(file.path, await renderDataFile(file, source)));
	}
	return [...made, ...(await codebookFiles()), ...(await evaluationFiles()), ...(await textFiles(source))];
}

async function codebookFiles(): Promise<DataFile[]> {
	const { data } = projectAt(".");
	const files = Object.values(bookFiles).map((name) => `${name}.csv`);
	return Promise.all(files.map(async (file) => stableFile(`/data/codebook/${file}`, await readFile(join(data, file)))));
}

/** There are none where the project has no hand-coded examples. */
async function evaluationFiles(): Promise<DataFile[]> {
	const content = await readFile(evaluationFile(projectAt("."))).catch(() => null);
	return content === null ? [] : [stableFile("/data/evaluation.json", content)];
}

async function textFiles({ database }: Pick<PageSource, "database">): Promise<DataFile[]> {
	const { seeds } = projectAt(".");
	const plans = await database.archive.query("SELECT document_id, source_file FROM documents ORDER BY 1");
	return Promise.all(
		plans.map(async ({ document_id, source_file }) =>
			stableFile(`/data/text/${document_id}.txt`, await readFile(join(seeds, String(source_file)))),
		),
	);
}
