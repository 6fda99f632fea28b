import { realpath } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { type PlanTables, readPlan } from "../pipeline.js";
import type { Codebooks, PlanSource } from "../schema/codebook.js";
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

/** A plan as given on the command line, and the codebooks to read it with. */
export interface PlanInput {
	source: PlanSource;
	codebooks: Codebooks;
}

/**
 * Returns one plan, to be read. A file named as a plan of the catalogue, or the same byte for byte, has its entry.
 * Throws where the file is no plan and where the project has findings.
 */
export async function findPlan(file: string, encoding?: string, root?: string): Promise<PlanInput> {
	const plan = await readPlanFile(file, encoding);
	const collection = await readCollection(projectAt(root));
	refuseFindings(collection);
	const isSame = ({ source_file, sha256 }: PlanSource) => source_file === basename(file) || sha256 === plan.sha256;
	const entry = collection.sources.find(isSame)?.entry ?? null;
	return { source: toPlanSource(file, plan, entry), codebooks: collection.codebooks };
}

/** Returns the tables of one plan; see `findPlan`. Throws also where `--out` is the plan itself. */
export async function readPlanInput(file: string, { encoding, out }: PlanOptions, root?: string): Promise<PlanTables> {
	const { source, codebooks } = await findPlan(file, encoding, root);
	if (out !== undefined && (await realpath(out).catch(() => resolve(out))) === (await realpath(file))) {
		throw new CliError(`the plan itself would be overwritten: ${out}`, "Give --out another name.");
	}
	return readPlan(source, codebooks);
}
