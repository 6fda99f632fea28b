import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type PlanReading, readerOf } from "../pipeline.js";
import type { PlanSource } from "../schema/codebook.js";
import { type Made, makeRemembering } from "../store/memory.js";
import type { Project } from "../store/project.js";
import type { Collection } from "../store/seed.js";
import type { Digests } from "../store/stamp.js";

/** Forgets the plans as read, so that the next build reads all of them. */
export async function forgetPlans({ tables }: Pick<Project, "tables">): Promise<void> {
	await rm(join(tables, memory), { recursive: true, force: true });
}

/** Where plans as read are remembered from one build to the next, beside the tables. */
const memory = ".reading";

/**
 * Reads the plans of a collection, but those only whose text, row of the catalogue, codebooks of reading or code are other than at
 * the last build. `inputs` are those of the tables.
 */
export async function readPlans(
	{ tables }: Pick<Project, "tables">,
	{ sources, codebooks }: Pick<Collection, "sources" | "codebooks">,
	inputs: Digests,
): Promise<Made<PlanReading>> {
	const { lexicon, units, regions } = codebooks;
	const code = Object.entries(inputs).filter(([name]) => name.startsWith("bice:"));
	const shared = createHash("sha256")
		.update(JSON.stringify([code, lexicon, units, regions]))
		.digest("hex");
	// the codebooks are compiled only where a plan has to be read
	let read: ReturnType<typeof readerOf> | undefined;
	return makeRemembering(
		join(tables, memory),
		sources,
		(source: PlanSource) => [shared, source],
		(source) => {
			read ??= readerOf(codebooks);
			return read(source);
		},
	);
}
