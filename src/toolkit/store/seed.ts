import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CatalogueEntry, Codebooks, PlanSource } from "../schema/codebook.js";
import { readCatalogue } from "./catalogue.js";
import { readCodebooks } from "./codebook.js";
import { type FileFinding, findingAt, missing, Problem } from "./finding.js";
import { PlanFileError, readPlanFile, toPlanSource } from "./plan-file.js";
import { nameIn, type Project } from "./project.js";
import type { Lined } from "./record.js";

/** All that a project holds for the pipeline to read, and what is wrong with it. */
export interface Collection {
	readonly sources: readonly PlanSource[];
	/** Plans that the catalogue keeps a row of and that are no longer read. */
	readonly withdrawn: readonly CatalogueEntry[];
	readonly codebooks: Codebooks;
	readonly findings: readonly FileFinding[];
}

/**
 * Returns the plans of `seeds/` as the catalogue lists them, the codebooks, and a finding for all that is wrong with
 * either: nothing is thrown. What is wrong is left out, so a caller that needs all of it looks at `findings` first.
 */
export async function readCollection(project: Project): Promise<Collection> {
	const { codebooks, findings } = await readCodebooks(project);
	const catalogue = await readCatalogue(project, codebooks.regions);
	const listed = catalogue.rows.filter(({ row }) => row.withdrawn === null);
	const plans = await Promise.all(listed.map((row) => readSeed(project, row)));
	const strays = await findStrays(project, catalogue.rows);
	return {
		sources: plans.filter((plan): plan is PlanSource => !(plan instanceof Problem)),
		withdrawn: catalogue.rows.map(({ row }) => row).filter(({ withdrawn }) => withdrawn !== null),
		codebooks,
		findings: [
			...findings,
			...catalogue.findings,
			...plans.flatMap((plan, index) => {
				const line = listed[index]?.line ?? 1;
				return plan instanceof Problem ? [findingAt(nameIn(project, project.catalogue), line, plan)] : [];
			}),
			...strays,
		],
	};
}

async function readSeed(project: Project, { row }: Lined<CatalogueEntry>): Promise<PlanSource | Problem> {
	const file = join(project.seeds, row.source_file);
	try {
		return toPlanSource(file, await readPlanFile(file), row);
	} catch (error) {
		if (!(error instanceof PlanFileError)) throw error;
		const cure = "Put the plan there as plain text in UTF-8, or state since when it is withdrawn.";
		return new Problem(error.message.replace(file, nameIn(project, file)), cure);
	}
}

/** Returns a finding for each plan in `seeds/` that the catalogue does not list. */
async function findStrays(project: Project, rows: readonly Lined<CatalogueEntry>[]): Promise<FileFinding[]> {
	const listed = new Set(rows.map(({ row }) => row.source_file));
	const files = await readdir(project.seeds).catch(() => []);
	return files
		.filter((file) => file.endsWith(".txt") && !listed.has(file))
		.sort()
		.map((file) => {
			const cure = "Add a row with a document_id, this source_file and the region_code.";
			return findingAt(
				nameIn(project, join(project.seeds, file)),
				1,
				missing("row in seeds/catalogue.csv", file, cure),
			);
		});
}
