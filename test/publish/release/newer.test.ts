import { cp, readdir, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskEffects } from "../../../src/toolkit/publish/release/effects.js";
import { readLeft } from "../../../src/toolkit/publish/release/left.js";
import { settleNewer } from "../../../src/toolkit/publish/release/newer.js";
import { publishRelease } from "../../../src/toolkit/publish/release/publish-release.js";
import { type ReleasePlace, releasePlace } from "../../../src/toolkit/publish/release/release-place.js";
import { updateStatus } from "../../../src/toolkit/publish/release/status.js";
import { edition, openWorkshop, publishAll, readEdition, type Workshop } from "./fake-site.js";

let workshop: Workshop;
let place: ReleasePlace;
beforeEach(async () => {
	workshop = await openWorkshop();
	place = releasePlace(workshop.to);
});
afterEach(() => rm(workshop.root, { recursive: true }));

/** Moves the link as a person would who does not know `bice rollback`. */
async function moveByHand(release: string): Promise<void> {
	await symlink(`releases/${release}`, join(workshop.to, "link"));
	await rename(join(workshop.to, "link"), place.current);
}

const releases = async () => (await readdir(place.releases)).sort();

describe("a release newer than the one that readers see", () => {
	test("goes where they were never led to it", async () => {
		const [one = ""] = await publishAll(workshop, ["one"]);
		const unseen = "99991231T000000000Z-aaaaaaaaaaaa";
		await cp(join(place.releases, one), join(place.releases, unseen), { recursive: true });
		await settleNewer(place, diskEffects);
		expect(await releases()).toEqual([one]);
		expect(await readLeft(place)).toEqual([]);
	});

	test("stays where they have seen it: whoever moved the link by hand went back from it", async () => {
		const [one = "", two = "", three = ""] = await publishAll(workshop, ["one", "two", "three"]);
		await moveByHand(one);
		await settleNewer(place, diskEffects);
		// the next run has nothing new, and says so
		await updateStatus(
			(status) => ({ ...status, release: one, success: status.success && { ...status.success, release: one } }),
			place,
			diskEffects,
		);
		await settleNewer(place, diskEffects);
		expect(await releases()).toEqual([one, two, three]);
		expect(await readLeft(place)).toEqual([two, three]);
	});

	test("does not come out again by itself after the link was moved by hand, and stays after a run that fails", async () => {
		const [one = "", two = ""] = await publishAll(workshop, ["one", "two"]);
		await moveByHand(one);
		const broken = edition(workshop, "broken", { prepare: () => Promise.reject(new Error("broken")) });
		await expect(publishRelease(broken)).rejects.toThrow("broken");
		expect(await publishRelease(edition(workshop, "two"))).toMatchObject({ outcome: "unchanged", left: two });
		expect(await readEdition(workshop)).toBe("one");
		expect(await releases()).toEqual([one, two]);
	});
});
