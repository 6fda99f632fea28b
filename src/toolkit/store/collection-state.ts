import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AccuracyState, CollectionState } from "../change/change.js";
import type { Evaluation } from "../evaluate/evaluate.js";
import { evaluationFile } from "./evaluation.js";
import { readPlanFile } from "./plan-file.js";
import type { Project } from "./project.js";
import { readSiteCharts } from "./site-chart.js";
import { StateError } from "./state-folder.js";
import { readStateRows } from "./state-row.js";

/** What a state says but for its charts, which are made from it. */
export type TableState = Omit<CollectionState, "charts">;

/** Returns what a built site or a release says, as its files have it; one of an earlier bice may lack the texts. */
export async function readCollectionState(site: string): Promise<CollectionState> {
	const data = join(site, "data");
	const { documents, ...rows } = await readStateRows(data, "filled");
	const texts = await Promise.all(
		documents.map(async ({ document_id, source_sha256 }) => {
			const points = await readPoints(join(data, "text", `${document_id}.txt`), source_sha256);
			return points === null ? [] : [[document_id, points] as const];
		}),
	);
	const accuracy = await readAccuracy(join(data, "evaluation.json"));
	return { documents, ...rows, texts: new Map(texts.flat()), accuracy, charts: await readSiteCharts(site) };
}

/**
 * Returns what the tables of a project say, with the plans in `seeds/` that they were built from. Throws a `StateError`
 * where a plan is no longer that one, since spans then say something else, and where an earlier bice built the tables.
 */
export async function readTableState(project: Project): Promise<TableState> {
	const { documents, ...rows } = await readStateRows(project.tables, "refused");
	const texts = await Promise.all(
		documents.map(async ({ document_id, source_file, source_sha256 }) => {
			const points = await readPoints(join(project.seeds, source_file), source_sha256);
			if (points === null) throw new StateError(`the plan has changed since bice build: ${document_id}`);
			return [document_id, points] as const;
		}),
	);
	return { documents, ...rows, texts: new Map(texts), accuracy: await readAccuracy(evaluationFile(project)) };
}

/** Returns the code points of a plan's file; null where it is not there, or is another one than the tables are made from. */
async function readPoints(file: string, sha256: string): Promise<string[] | null> {
	const plan = await readPlanFile(file).catch(() => null);
	return plan?.sha256 === sha256 ? [...plan.text] : null;
}

/** The figures whose changes are told: the others move with them. */
const figures = ["target.f1", "target.record", "clause.f1", "primary.right", "focus.f1"] as const;

async function readAccuracy(file: string): Promise<AccuracyState[]> {
	const text = await readFile(file, "utf8").catch(() => null);
	const sets = text === null ? [] : (JSON.parse(text) as Evaluation).sets;
	return sets.flatMap(({ set, all }) =>
		figures.flatMap((figure) => {
			const value = all.figures[figure]?.value;
			return value === undefined ? [] : [{ set, figure, value }];
		}),
	);
}
