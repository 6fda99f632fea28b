import { mkdir, readdir, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskEffects } from "../../../src/toolkit/publish/release/effects.js";
import { holderOf } from "../../../src/toolkit/publish/release/holder.js";
import { withLock } from "../../../src/toolkit/publish/release/lock.js";
import type { LastRelease } from "../../../src/toolkit/publish/release/publication.js";
import { publishRelease } from "../../../src/toolkit/publish/release/publish-release.js";
import { releasePlace } from "../../../src/toolkit/publish/release/release-place.js";
import { edition, openWorkshop, readEdition, type Workshop } from "./fake-site.js";

let workshop: Workshop;
let lock: string;
beforeEach(async () => {
	workshop = await openWorkshop();
	lock = join(workshop.root, ".lock");
});
afterEach(() => rm(workshop.root, { recursive: true }));

const work = async () => "done";

describe("withLock", () => {
	test("lets one work at a time, and the next one after it", async () => {
		await withLock(releasePlace(workshop.root), diskEffects, async (isHeld) => {
			expect(await isHeld()).toBe(true);
			await expect(withLock(releasePlace(workshop.root), diskEffects, work)).rejects.toThrow(
				`another process publishes there (${process.pid}, on this machine)`,
			);
			expect(await isHeld()).toBe(true);
		});
		expect(await withLock(releasePlace(workshop.root), diskEffects, work)).toBe("done");
	});

	test("is free again after work that failed", async () => {
		await expect(
			withLock(releasePlace(workshop.root), diskEffects, () => Promise.reject(new Error("full"))),
		).rejects.toThrow("full");
		expect(await withLock(releasePlace(workshop.root), diskEffects, work)).toBe("done");
	});

	test("takes over the lock of a process that is gone, or whose number another one has now", async () => {
		const [pid, host] = holderOf(process.pid).split("@");
		for (const gone of [`4194305@${host}@1`, `${pid}@${host}@1`]) {
			await symlink(gone, lock);
			expect(await withLock(releasePlace(workshop.root), diskEffects, work)).toBe("done");
		}
	});

	test("leaves the lock of another machine alone", async () => {
		await symlink("1@elsewhere@1", lock);
		await expect(withLock(releasePlace(workshop.root), diskEffects, work)).rejects.toThrow(
			"(1, on another machine, elsewhere: where nothing runs there any more, remove the lock)",
		);
		expect(await readlink(lock)).toBe("1@elsewhere@1");
	});

	test("knows when another process took it, and leaves that one its lock", async () => {
		await withLock(releasePlace(workshop.root), diskEffects, async (isHeld) => {
			await rm(lock);
			await symlink("1@elsewhere@1", lock);
			expect(await isHeld()).toBe(false);
		});
		expect(await readlink(lock)).toBe("1@elsewhere@1");
	});
});

test("of two publishers at once one is refused, before it builds anything", async () => {
	const built: string[] = [];
	const publisher = (name: string) => {
		const { prepare, ...rest } = edition(workshop, name);
		const noting = (last: LastRelease) => {
			built.push(name);
			return prepare(last);
		};
		return publishRelease({ ...rest, prepare: noting });
	};
	const ended = await Promise.allSettled([publisher("one"), publisher("two")]);
	const refused = ended.flatMap((end) => (end.status === "rejected" ? [end.reason.name] : []));
	expect(refused).toEqual(["LockedError"]);
	expect(built).toEqual([await readEdition(workshop)]);
});

test("who lost the lock meanwhile touches nothing of the one who has it now: no draft, no status", async () => {
	const { prepare, ...rest } = edition(workshop, "one");
	const losing = async (last: LastRelease) => {
		const sources = await prepare(last);
		const { lock, draft } = releasePlace(workshop.to);
		await rm(lock);
		await symlink("1@elsewhere@1", lock);
		await mkdir(draft, { recursive: true });
		await writeFile(join(draft, "theirs.html"), "");
		return sources;
	};
	await expect(publishRelease({ ...rest, prepare: losing })).rejects.toThrow();
	expect(await readdir(releasePlace(workshop.to).draft)).toContain("theirs.html");
	expect(await readdir(workshop.to)).not.toContain("status.json");
});
