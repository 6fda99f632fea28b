import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { WithdrawnPlan } from "../change/log.js";
import { successors } from "../row/successor.js";
import type { CatalogueEntry, Region } from "../schema/codebook.js";
import { writeWhole } from "./atomic.js";
import type { Collection } from "./seed.js";

/** Returns the file of the plans that the catalogue states to be withdrawn, in a folder of tables. */
export function withdrawnFile(directory: string): string {
	return join(directory, "withdrawn.json");
}

/**
 * Returns the plans that the catalogue states to be withdrawn, by document_id, each with the plan in the tables that took
 * its place. A title is known only where the catalogue states it: the text may be gone.
 */
export function withdrawnPlans({ sources, withdrawn, codebooks }: Collection): WithdrawnPlan[] {
	const listed = sources.map(({ document_id, entry }) => ({ document_id, supersedes: entry?.supersedes ?? null }));
	const ids = new Set(listed.map(({ document_id }) => document_id));
	const next = successors([...listed, ...withdrawn], (id) => ids.has(id));
	return withdrawn
		.map((entry) => toWithdrawn(entry, next.get(entry.document_id) ?? null, codebooks.regions))
		.sort((a, b) => (a.plan.document_id < b.plan.document_id ? -1 : 1));
}

function toWithdrawn(
	{ document_id, title, region_code, withdrawn, note }: CatalogueEntry,
	supersededBy: string | null,
	regions: readonly Region[],
): WithdrawnPlan {
	const region = regions.find(({ code }) => code === region_code)?.name ?? null;
	return { plan: { document_id, title, region_code, region }, withdrawn: withdrawn ?? "", note, supersededBy };
}

/** Writes withdrawn plans beside the tables, the same bytes for the same plans; an empty list where there are none. */
export async function writeWithdrawn(plans: readonly WithdrawnPlan[], directory: string): Promise<void> {
	await writeWhole(withdrawnFile(directory), `${JSON.stringify(plans, null, "\t")}\n`);
}

/** Returns the withdrawn plans beside the tables; none where no build wrote them. */
export async function readWithdrawn(directory: string): Promise<WithdrawnPlan[]> {
	const text = await readFile(withdrawnFile(directory), "utf8").catch(() => null);
	return text === null ? [] : (JSON.parse(text) as WithdrawnPlan[]);
}
