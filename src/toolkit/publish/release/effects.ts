import { copyFile, link, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { holderOf, isHolderAlive } from "./holder.js";
import { syncToDisk } from "./sync.js";

/** All that a release changes on disk, and what it asks of the clock and of other processes: tests can fail any step. */
export interface ReleaseEffects {
	now(): Date;
	/** Who this process is, as a lock names its holder. */
	holder(): string;
	isAlive(holder: string): boolean;
	makeFolder(folder: string): Promise<void>;
	copy(from: string, to: string): Promise<void>;
	/** Gives a file a second name. */
	link(from: string, to: string): Promise<void>;
	symlink(target: string, file: string): Promise<void>;
	/** Brings files of a folder to disk, so that they outlast a power failure. */
	sync(folder: string, files: readonly string[]): Promise<void>;
	write(file: string, content: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	/** Removes a file or a folder with all in it; nothing where there is none. */
	remove(file: string): Promise<void>;
}

export const diskEffects: ReleaseEffects = {
	now: () => new Date(),
	holder: () => holderOf(process.pid),
	isAlive: isHolderAlive,
	makeFolder: async (folder) => void (await mkdir(folder, { recursive: true })),
	copy: copyFile,
	link,
	symlink,
	sync: syncToDisk,
	write: writeFile,
	rename,
	remove: (file) => rm(file, { recursive: true, force: true }),
};
