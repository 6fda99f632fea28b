import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diskEffects, type ReleaseEffects } from "../../../src/toolkit/publish/release/effects.js";

/** A holder whose process is gone: what a test ends in the middle leaves the lock of such a one behind. */
export const goneHolder = "0@gone@0";

type Change = "makeFolder" | "copy" | "link" | "symlink" | "write" | "rename" | "remove";
const changes: readonly Change[] = ["makeFolder", "copy", "link", "symlink", "write", "rename", "remove"];

/** What happens at a change of the disk: it is done, or the error is thrown; `half` says that it was begun before. */
export type Fault = (step: number, change: Change | "sync") => { error: Error; half: boolean } | null;

/** What is there of a change that was only begun: a file of one byte, a folder without its first page. */
export const halves: Partial<Record<Change, (...given: [string, string]) => Promise<void>>> = {
	copy: async (from, to) => writeFile(to, (await readFile(from)).subarray(0, 1)),
	write: (file, content) => writeFile(file, content.slice(0, 1)),
	remove: (folder) => rm(join(folder, "index.html"), { force: true }).catch(() => {}),
};

/** Returns effects that meet faults, with the changes that were made so far. */
export function faultyEffects(fault: Fault): ReleaseEffects & { made: (Change | "sync")[] } {
	const made: (Change | "sync")[] = [];
	const step =
		(change: Change | "sync", own: (...given: [string, string]) => Promise<void>) =>
		async (...given: [string, string]) => {
			const met = fault(made.push(change), change);
			if (met === null) return await own(...given);
			if (met.half && change !== "sync") await halves[change]?.(...given);
			throw met.error;
		};
	const own = Object.fromEntries(
		changes.map((change) => [
			change,
			step(change, diskEffects[change] as (...given: [string, string]) => Promise<void>),
		]),
	) as Pick<ReleaseEffects, Change>;
	const isAlive = (holder: string) => holder !== goneHolder && diskEffects.isAlive(holder);
	// what is brought to disk is a step like any other, though no test waits for the disk
	const sync = () => step("sync", async () => {})("", "");
	return { ...diskEffects, ...own, sync, holder: () => goneHolder, isAlive, made };
}

/** A process that ends at a step: that change is made by half or not at all, and none after it. */
export function endingAt(last: number, half: boolean): Fault {
	return (step) => (step < last ? null : { error: new Error("ended"), half: half && step === last });
}

/** A disk that is full from a step on: nothing can be written, though links can be renamed and files removed. */
export function fullFrom(first: number): Fault {
	const error = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC", syscall: "write" });
	return (step, change) => (step < first || change === "rename" || change === "remove" ? null : { error, half: true });
}
