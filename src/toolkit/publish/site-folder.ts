import { mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFiles } from "../store/file-list.js";
import { frozenFolder } from "./embed/frozen.js";

/** A site that is being built in place: files that come out as they were stay untouched, and what is left over goes at the end. */
export interface SiteFolder {
	readonly directory: string;
	/** Writes a file, by its path from the root of the site, where it is not there with the same bytes. */
	write(file: string, content: string | Uint8Array): Promise<void>;
	/** Says that a file belongs to the site, which somebody else wrote or which is known to be as it should. */
	keep(files: Iterable<string>): void;
	/** Returns the files that were written or kept so far, in order. */
	files(): string[];
	/**
	 * Removes every file that was neither written nor kept, but frozen charts, and folders in which nothing is left. Of those,
	 * only what a build that was killed left half written goes.
	 */
	sweep(): Promise<void>;
}

/**
 * Opens the folder of a site for a build. A file that changes is written beside its place and moved there, so that nobody
 * reads half of it and whoever links to the old one keeps it.
 */
export function openSiteFolder(directory: string): SiteFolder {
	const own = new Set<string>();
	return {
		directory,
		async write(file, content) {
			own.add(file);
			const place = join(directory, file);
			const known = await readFile(place).catch(() => null);
			if (known?.equals(bytesOf(content))) return;
			await mkdir(dirname(place), { recursive: true });
			const draft = `${place}.${process.pid}.draft`;
			await writeFile(draft, content);
			await rename(draft, place);
		},
		keep(files) {
			for (const file of files) own.add(file);
		},
		files: () => [...own].sort(),
		async sweep() {
			const left = (await listFiles(directory)).map((file) => file.replaceAll("\\", "/"));
			for (const file of left.filter((name) => !own.has(name) && !isFrozen(name))) {
				await rm(join(directory, file), { force: true });
				await removeEmpty(directory, dirname(file));
			}
		},
	};
}

function isFrozen(file: string): boolean {
	return file.startsWith(`${frozenFolder}/`) && !/\.\d+\.draft$/.test(file);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
	return typeof content === "string" ? Buffer.from(content) : content;
}

/** Removes a folder and those above it, as far as they are empty. */
async function removeEmpty(directory: string, folder: string): Promise<void> {
	for (let own = folder; own !== "." && own !== ""; own = dirname(own)) {
		const isRemoved = await rmdir(join(directory, own)).then(
			() => true,
			() => false,
		);
		if (!isRemoved) return;
	}
}
