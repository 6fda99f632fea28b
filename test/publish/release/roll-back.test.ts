import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publishRelease } from "../../../src/toolkit/publish/release/publish-release.js";
import { releasePlace } from "../../../src/toolkit/publish/release/release-place.js";
import { releaseBefore, rollBack } from "../../../src/toolkit/publish/release/roll-back.js";
import { readStatus } from "../../../src/toolkit/publish/release/status.js";
import { edition, openWorkshop, publishAll, readEdition, type Workshop } from "./fake-site.js";

let workshop: Workshop;
beforeEach(async () => {
	workshop = await openWorkshop();
});
afterEach(() => rm(workshop.root, { recursive: true }));

describe("rollBack", () => {
	test("leads readers back a release at a time, and says to which", async () => {
		const [one, two, three] = await publishAll(workshop, ["one", "two", "three"]);
		expect(await rollBack(workshop.to)).toEqual({ from: three, to: two });
		expect(await readEdition(workshop)).toBe("two");
		expect(await rollBack(workshop.to)).toEqual({ from: two, to: one });
		expect(await readEdition(workshop)).toBe("one");
		expect((await readStatus(releasePlace(workshop.to))).release).toBe(one);
		expect(await rollBack(workshop.to)).toBeNull();
		expect(await readEdition(workshop)).toBe("one");
	});

	test("leaves a release to publish from: the next one is compared with the one that readers went back to", async () => {
		const [one] = await publishAll(workshop, ["one", "two", "three"]);
		await rollBack(workshop.to);
		await rollBack(workshop.to);
		await publishRelease(edition(workshop, "four", { keep: 1 }));
		expect(await readEdition(workshop)).toBe("four");
		expect(await readdir(join(workshop.to, "releases"))).not.toContain(one);
		expect(await rollBack(workshop.to)).toBeNull();
	});
});

test("the release before is not the same again, as a run that was cut short may leave it", () => {
	const first = "20261122T110000000Z-aaaaaaaaaaaa";
	const cut = "20261122T110100000Z-bbbbbbbbbbbb";
	const again = "20261122T110200000Z-bbbbbbbbbbbb";
	expect(releaseBefore(again, [first, cut, again])).toBe(first);
	expect(releaseBefore(first, [first, cut, again])).toBeNull();
});
