import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Evaluation, evaluate } from "../evaluate/evaluate.js";
import type { Reading } from "../evaluate/reading.js";
import { explain } from "../extract/explain.js";
import { unitReader } from "../extract/unit.js";
import { verdicts } from "../extract/verdict.js";
import { parsePlan } from "../parse/plan.js";
import { catalogued, planReader } from "../pipeline.js";
import type { PlanSource } from "../schema/codebook.js";
import type { Tables } from "../schema/table.js";
import { type Gold, readGold } from "../store/gold.js";
import { readPlanFile, toPlanSource } from "../store/plan-file.js";
import type { Project } from "../store/project.js";
import type { Collection } from "../store/seed.js";

/** Returns the folder of a project's own hand-coded examples. */
export function goldFolder({ root }: Project): string {
	return join(root, "test/gold");
}

/** Rows that have been read already, by `document_id`. */
export type RowsRead = Pick<Tables, "clauses" | "targets">;

/**
 * Returns how well the plans of a folder of hand-coded examples are read, null where the folder holds none. A plan of
 * the project is read with its catalogue entry (or its rows taken from `read`), any other as a plan nobody has seen.
 */
export async function evaluateFolder(
	folder: string,
	project: Project,
	collection: Collection,
	read?: RowsRead,
): Promise<Evaluation | null> {
	const gold = await readGold(folder);
	if (!gold) return null;
	const readings = await readDocuments(gold, project, collection, read);
	return evaluate(gold.sets, readings);
}

/** Returns a share of 0 to 1 in percent: `99.7 %`. */
export function formatShare(share = 0): string {
	return `${(share * 100).toFixed(1)} %`;
}

async function readDocuments(
	{ documents }: Gold,
	project: Project,
	collection: Collection,
	read?: RowsRead,
): Promise<Reading[]> {
	const { sources, codebooks } = collection;
	const reader = planReader(codebooks);
	const readUnit = unitReader(codebooks.units);
	const readings = documents.map(async ({ doc, file }): Promise<Reading[]> => {
		const source = await readSource(file, project, collection);
		if (source === null) return [];
		const { targets, clauses } = sources.includes(source) && read ? rowsOf(source, read) : reader(source);
		const plan = catalogued(parsePlan(source.text), source.entry);
		const { document_id } = source;
		const { title } = plan.metadata;
		const refusalAt = (start: number) => explain(plan, readUnit, start)?.refusal?.name ?? null;
		return [{ doc, document_id, title, targets, clauses, verdicts: verdicts(plan, readUnit), refusalAt }];
	});
	return (await Promise.all(readings)).flat();
}

/** Returns the plan of a file; null for one that was withdrawn and whose text is gone. */
async function readSource(
	file: string,
	{ seeds }: Project,
	{ sources, withdrawn }: Collection,
): Promise<PlanSource | null> {
	const isIt = ({ source_file }: { source_file: string }) => resolve(seeds, source_file) === resolve(file);
	const seed = sources.find(isIt);
	if (seed) return seed;
	const entry = withdrawn.find(isIt) ?? null;
	return entry && !existsSync(file) ? null : toPlanSource(file, await readPlanFile(file), entry);
}

function rowsOf({ document_id }: PlanSource, { targets, clauses }: RowsRead): RowsRead {
	return {
		targets: targets.filter((row) => row.document_id === document_id),
		clauses: clauses.filter((row) => row.document_id === document_id),
	};
}
