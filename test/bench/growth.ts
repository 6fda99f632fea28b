import { readPlan } from "../../src/toolkit/pipeline.js";
import type { Codebooks, PlanSource } from "../../src/toolkit/schema/codebook.js";
import { fastest, figure } from "./timing.js";

/** Sizes in thousands of characters; a character of a plan is three bytes, so 3,333 are a file of 10 MB. */
const sizes = [10, 33, 100, 333, 1000, 3333];

/** Returns the time a plan takes by its size: the plans one after the other, again and again, read as one document. */
export function growthRows(sources: readonly PlanSource[], codebooks: Codebooks): Record<string, string>[] {
	const all = sources.map(({ text }) => `${text}\n`).join("");
	return sizes.map((size) => {
		const text = all.repeat(Math.ceil((size * 1000) / all.length)).slice(0, size * 1000);
		const source = { document_id: "growth", source_file: "growth.txt", sha256: "", text, entry: null };
		const ms = fastest(size < 500 ? 3 : 1, () => readPlan(source, codebooks));
		return {
			"thousand characters": String(size),
			kB: figure(Buffer.byteLength(text) / 1000),
			ms: figure(ms),
			"µs/character": figure(ms / size),
		};
	});
}
