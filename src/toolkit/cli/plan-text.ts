import type { Project } from "../store/project.js";
import { readCollection } from "../store/seed.js";
import { CliError, wrongData } from "./cli-error.js";

/** Returns what a plan says between two code points, its line breaks and spaces left out. */
export type Quote = (documentId: string, start: number, end: number) => string;

/**
 * Returns a reader of the plans that the tables were built from. Throws a `CliError` where a plan in `seeds/` is no longer
 * the one that was built from, since spans then say something else.
 */
export async function planTexts(
	project: Project,
	built: readonly { document_id: string; source_sha256: string }[],
): Promise<Quote> {
	const { sources } = await readCollection(project);
	const texts = new Map<string, string[]>();
	for (const { document_id, source_sha256 } of built) {
		const source = sources.find((plan) => plan.document_id === document_id && plan.sha256 === source_sha256);
		if (!source)
			throw new CliError(`the plan has changed since the build: ${document_id}`, "Run bice build.", wrongData);
		texts.set(document_id, [...source.text]);
	}
	return (documentId, start, end) => (texts.get(documentId) ?? []).slice(start, end).join("").replace(/\s+/g, "");
}
