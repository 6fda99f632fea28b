import { rmSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that is being written: where its bytes go meanwhile, and where they will stand. */
export interface Draft {
	readonly draft: string;
	readonly file: string;
}

/**
 * Calls `write` with a draft name beside each file and gives the drafts their names when all are written, so that a
 * failure, or the end of the process, leaves the old files as they were and no half of a new one.
 *
 * @example await writeAtomically(["data/tables/targets.parquet"], ([targets]) => copyTo(targets.draft));
 */
export async function writeAtomically(
	files: readonly string[],
	write: (drafts: readonly Draft[]) => Promise<void>,
): Promise<void> {
	const drafts = files.map((file) => ({ file, draft: `${file}.${process.pid}.draft` }));
	const clear = () => {
		for (const { draft } of drafts) {
			rmSync(draft, { force: true });
		}
	};
	process.once("exit", clear);
	try {
		await Promise.all(files.map((file) => mkdir(dirname(file), { recursive: true })));
		await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
		await write(drafts);
		for (const { draft, file } of drafts) {
			await rename(draft, file);
		}
	} finally {
		clear();
		process.off("exit", clear);
	}
}

/** Writes bytes or text to a file as a whole or not at all. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
	await writeAtomically([file], async ([only]) => {
		await writeFile(only?.draft ?? file, content);
	});
}
