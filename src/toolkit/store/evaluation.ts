import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Evaluation } from "../evaluate/evaluate.js";
import { writeWhole } from "./atomic.js";
import { type Project, projectAt } from "./project.js";

/** Returns the file of a project's evaluation, beside its tables. */
export function evaluationFile({ tables }: Project): string {
	return join(tables, "evaluation.json");
}

/** Writes an evaluation as JSON, the same bytes for the same figures. */
export async function writeEvaluation(file: string, evaluation: Evaluation): Promise<void> {
	await writeWhole(file, `${JSON.stringify(evaluation, null, "\t")}\n`);
}

/** Returns how well plans are read, as `bice build` wrote it; null where the project has no hand-coded examples. */
export async function readEvaluation(project: Project = projectAt(".")): Promise<Evaluation | null> {
	const text = await readFile(evaluationFile(project), "utf8").catch(() => null);
	return text === null ? null : (JSON.parse(text) as Evaluation);
}
