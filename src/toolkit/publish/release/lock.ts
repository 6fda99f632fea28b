import { readlink } from "node:fs/promises";
import type { ReleaseEffects } from "./effects.js";
import { isCode, LockedError } from "./release-error.js";
import type { ReleasePlace } from "./release-place.js";

type LockPlace = Pick<ReleasePlace, "lock" | "staleLock">;

/**
 * Does some work while no other process does any under the same lock: a link that names its holder, since a link is made
 * whole or not at all. `isHeld` says whether the lock is still ours. The lock of a process that is gone is taken over.
 * Throws a `LockedError` where another process holds it.
 */
export async function withLock<Result>(
	place: LockPlace,
	effects: ReleaseEffects,
	work: (isHeld: () => Promise<boolean>) => Promise<Result>,
): Promise<Result> {
	const file = place.lock;
	const holder = effects.holder();
	if (!(await take(file, holder, effects))) {
		await dropStale(place, effects);
		if (!(await take(file, holder, effects))) throw new LockedError(file, (await holderIn(file)) ?? "another process");
	}
	const isHeld = async () => (await holderIn(file)) === holder;
	try {
		return await work(isHeld);
	} finally {
		if (await isHeld()) await effects.remove(file).catch(() => {});
	}
}

async function take(file: string, holder: string, effects: ReleaseEffects): Promise<boolean> {
	try {
		await effects.symlink(holder, file);
		return true;
	} catch (error) {
		if (isCode(error, "EEXIST")) return false;
		throw error;
	}
}

/** Removes the lock of a process that is gone. It is moved aside first, to see that it is no newer lock that was removed. */
async function dropStale({ lock: file, staleLock }: LockPlace, effects: ReleaseEffects): Promise<void> {
	const holder = await holderIn(file);
	if (holder === null) return;
	if (effects.isAlive(holder)) throw new LockedError(file, holder);
	await effects.rename(file, staleLock).catch(() => {});
	const moved = await holderIn(staleLock);
	if (moved !== null && moved !== holder) await effects.symlink(moved, file).catch(() => {});
	await effects.remove(staleLock);
}

async function holderIn(file: string): Promise<string | null> {
	return readlink(file).catch(() => null);
}
