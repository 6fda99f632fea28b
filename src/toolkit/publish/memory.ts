import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../store/atomic.js";
import { codeKey } from "./code-key.js";
import { memoryDirectory } from "./place.js";

/**
 * What a build remembers for the next one, by names. To lose it, or any part of it, costs time and nothing else; what other
 * code remembered is forgotten.
 */
export interface Memory {
	/** Returns what was remembered; null where nothing was, or what stands there is something else. */
	recall<Content>(name: string, isContent: (value: unknown) => value is Content): Promise<Content | null>;
	/** Remembers a value, as JSON keeps it. Where there is no room for it, the next build does without. */
	remember(name: string, value: unknown): Promise<void>;
}

/** Opens the memory of a project's builds: a file a name, each with the digest of the code that wrote it. */
export async function openMemory(directory: string = memoryDirectory, code?: string): Promise<Memory> {
	const own = code ?? (await codeKey());
	const fileOf = (name: string) => join(directory, `${name}.json`);
	return {
		async recall(name, isContent) {
			try {
				const [code, value]: unknown[] = JSON.parse(await readFile(fileOf(name), "utf8"));
				return code === own && isContent(value) ? value : null;
			} catch {
				return null;
			}
		},
		async remember(name, value) {
			await writeWhole(fileOf(name), JSON.stringify([own, value])).catch(() => {});
		},
	};
}

/** The memory of a build that is the first one. */
export const noMemory: Memory = { recall: async () => null, remember: async () => {} };
