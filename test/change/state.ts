import type { CollectionState } from "../../src/toolkit/change/change.js";
import { run } from "../../src/toolkit/pipeline.js";
import type { PlanSource } from "../../src/toolkit/schema/codebook.js";
import { codebooks } from "../row/collection.js";

/** Returns what a collection of plans says, read as a build reads it; a file's text stands for its SHA-256. */
export function stateOf(sources: readonly PlanSource[], more: Partial<CollectionState> = {}): CollectionState {
	const texts = new Map(sources.map(({ document_id, text }) => [document_id, [...text]]));
	const { documents, clauses, targets } = run(
		sources.map((source) => ({ ...source, sha256: source.text })),
		codebooks,
	);
	return { documents, clauses, targets, texts, charts: [], accuracy: [], ...more };
}
