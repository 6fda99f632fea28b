import { join } from "node:path";
import type { CatalogueEntry, PlanSource } from "../../src/toolkit/schema/codebook.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { readCollection } from "../../src/toolkit/store/seed.js";

const collection = await readCollection(projectAt(join(import.meta.dirname, "../..")));

/** The five seed plans with their catalogue entries. */
export const { sources, codebooks } = collection;

/** Returns a text as a plan of no catalogue, or with an entry that states what it is given. */
export function planSource(text: string, entry: Partial<CatalogueEntry> | null = null): PlanSource {
	const none: CatalogueEntry = {
		document_id: "plan",
		source_file: "plan.txt",
		region_code: null,
		title: null,
		document_number: null,
		issuer: null,
		plan_type: null,
		issued: null,
		period_start: null,
		period_end: null,
		source_url: null,
		supersedes: null,
		withdrawn: null,
		note: null,
	};
	const sha256 = "0".repeat(64);
	return { document_id: "plan", source_file: "plan.txt", sha256, text, entry: entry && { ...none, ...entry } };
}

/** Returns the source of a seed plan. */
export function seedSource(id: string): PlanSource {
	const found = sources.find(({ document_id }) => document_id === id);
	if (!found) throw new Error(`unknown plan: ${id}`);
	return found;
}
