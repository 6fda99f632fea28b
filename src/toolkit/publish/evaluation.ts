import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Evaluation } from "../evaluate/evaluate.js";
import { tableDirectory } from "./place.js";

/** Where `bice build` puts the evaluation, beside the tables. */
export const evaluationFile = join(tableDirectory, "evaluation.json");

/** Returns how well plans are read, as `bice build` wrote it; null where the project has no hand-coded examples. */
export async function readEvaluation(file: string = evaluationFile): Promise<Evaluation | null> {
	const text = await readFile(file, "utf8").catch(() => null);
	return text === null ? null : (JSON.parse(text) as Evaluation);
}
