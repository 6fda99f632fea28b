import { readdir, readlink, stat } from "node:fs/promises";
import { join } from "node:path";
import { isCode, PlaceError } from "./release-error.js";

/** Where things lie in a folder that is published to; names with a dot are drafts, which no reader is led to. */
export interface ReleasePlace {
	/** The link to the release that readers see: a server serves this folder. */
	readonly current: string;
	readonly currentDraft: string;
	readonly releases: string;
	readonly draft: string;
	/** Where an old release goes before it is removed, so that none is ever there in part. */
	readonly discarded: string;
	/** The list of releases that somebody went back from. */
	readonly left: string;
	readonly leftDraft: string;
	readonly status: string;
	readonly statusDraft: string;
	/** The page that shows the status. */
	readonly health: string;
	readonly healthDraft: string;
	readonly lock: string;
	/** Where the lock of a process that is gone is moved to before it is removed. */
	readonly staleLock: string;
}

/** Returns where things lie in a folder that is published to. */
export function releasePlace(to: string): ReleasePlace {
	return {
		current: join(to, "current"),
		currentDraft: join(to, ".current.draft"),
		releases: join(to, "releases"),
		draft: join(to, "releases", ".draft"),
		discarded: join(to, "releases", ".discarded"),
		left: join(to, "left.json"),
		leftDraft: join(to, ".left.draft"),
		status: join(to, "status.json"),
		statusDraft: join(to, ".status.draft"),
		health: join(to, "health.html"),
		healthDraft: join(to, ".health.draft"),
		lock: join(to, ".lock"),
		staleLock: join(to, ".lock.stale"),
	};
}

/** How releases are named; see {@link idOf}. */
export const releaseId = /^\d{8}T\d{9}Z-[0-9a-f]{12}$/;

/** Returns the name of a release, in order of time and with what is in it: `20261122T110306042Z-1f0c9a7be2d4`. */
export function idOf(time: Date, digest: string): string {
	return `${time.toISOString().replaceAll(/[-:.]/g, "")}-${digest}`;
}

/**
 * Returns the name of a release that is newer than all others: clocks go back at times, and names say which was the last.
 */
export function nextId(now: Date, digest: string, releases: readonly string[]): string {
	const last = releases.map(timeOf).reduce((latest, time) => Math.max(latest, time), 0);
	return idOf(new Date(Math.max(now.getTime(), last + 1)), digest);
}

/** Returns when a release was let out, in milliseconds since 1970. */
function timeOf(id: string): number {
	const iso = id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, "$1-$2-$3T$4:$5:$6.$7Z");
	return Date.parse(iso) || 0;
}

/** Returns the digest of all files of a release from its name. */
export function digestIn(id: string): string {
	return id.slice(id.indexOf("-") + 1);
}

/** Returns the releases of a folder, the oldest first. */
export async function listReleases({ releases }: ReleasePlace): Promise<string[]> {
	const names = await readdir(releases).catch(() => []);
	return names.filter((name) => releaseId.test(name)).sort();
}

/** Returns the release that readers see; null before the first one. Throws a `PlaceError` where `current` is none of ours. */
export async function currentRelease({ current, releases }: ReleasePlace): Promise<string | null> {
	const target = await readlink(current).catch((error: unknown) => {
		if (isCode(error, "ENOENT")) return null;
		if (isCode(error, "EINVAL")) throw new PlaceError(`no link to a release: ${current}`);
		throw error;
	});
	if (target === null) return null;
	const id = target.replace(/^releases\//, "");
	if (!releaseId.test(id)) throw new PlaceError(`a link to something that is no release: ${current} → ${target}`);
	return stat(join(releases, id)).then(
		() => id,
		() => null,
	);
}
