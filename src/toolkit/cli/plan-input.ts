import { realpath } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { type PlanTables, readPlan } from "../pipeline.js";
import type { PlanSource } from "../schema/codebook.js";
import { readPlanFile, toPlanSource } from "../store/plan-file.js";
import { projectAt } from "../store/project.js";
import { readCollection } from "../store/seed.js";
import { refuseFindings } from "./build.js";
import { CliError } from "./cli-error.js";

/** Options of the commands that read one plan. */
export interface PlanOptions {
	format: "jsonl" | "csv" | "parquet";
	out?: string;
	encoding?: string;
}

/**
 * Returns the tables of one plan. A file named as a plan of the catalogue, or the same byte for byte, has its entry.
 * Throws where the file is no plan, where `--out` is the plan itself, and where the project has findings.
 */
export async function readPlanInput(file: string, { encoding, out }: PlanOptions, root?: string): Promise<PlanTables> {
	const plan = await readPlanFile(file, encoding);
	if (out !== undefined && (await realpath(out).catch(() => resolve(out))) === (await realpath(file))) {
		throw new CliError(`the plan itself would be overwritten: ${out}`, "Give --out another name.");
	}
	const collection = await readCollection(projectAt(root));
	refuseFindings(collection);
	const isSame = ({ source_file, sha256 }: PlanSource) => source_file === basename(file) || sha256 === plan.sha256;
	return readPlan(toPlanSource(file, plan, collection.sources.find(isSame)?.entry ?? null), collection.codebooks);
}
