import { readFile } from "node:fs/promises";
import type { ReleaseEffects } from "./effects.js";
import { digestIn, type ReleasePlace } from "./release-place.js";

/** Returns the releases that somebody went back from, `left.json`; none where there is no such list that can be read. */
export async function readLeft({ left }: Pick<ReleasePlace, "left">): Promise<string[]> {
	try {
		const ids: unknown = JSON.parse(await readFile(left, "utf8"));
		return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
	} catch {
		return [];
	}
}

/** Writes which releases somebody went back from, as a whole or not at all. */
export async function writeLeft(
	ids: readonly string[],
	{ left, leftDraft }: Pick<ReleasePlace, "left" | "leftDraft">,
	effects: ReleaseEffects,
): Promise<void> {
	await effects.write(leftDraft, `${JSON.stringify(ids, null, "\t")}\n`);
	await effects.rename(leftDraft, left);
}

/** Returns the release with the same files that somebody went back from; null where there is none. */
export function leftWith(digest: string, left: readonly string[]): string | null {
	return left.find((id) => digestIn(id) === digest) ?? null;
}
