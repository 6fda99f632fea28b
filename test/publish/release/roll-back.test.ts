import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../../../src/toolkit/publish/file-digest.js";
import { publishRelease } from "../../../src/toolkit/publish/release/publish-release.js";
import { currentRelease, digestIn, releasePlace } from "../../../src/toolkit/publish/release/release-place.js";
import { releasesBefore, rollBack } from "../../../src/toolkit/publish/release/roll-back.js";
import { readStatus } from "../../../src/toolkit/publish/release/status.js";
import {
	edition,
	filesOf,
	openWorkshop,
	publishAll,
	readEdition,
	readRelease,
	scriptOf,
	type Workshop,
	withManifest,
	writeSite,
} from "./fake-site.js";

let workshop: Workshop;
beforeEach(async () => {
	workshop = await openWorkshop();
});
afterEach(() => rm(workshop.root, { recursive: true }));

describe("rollBack", () => {
	test("leads readers back a release at a time, and says to which", async () => {
		const [one, two, three] = await publishAll(workshop, ["one", "two", "three"]);
		const place = releasePlace(workshop.to);
		expect(await rollBack(workshop.to)).toEqual({ from: three, to: two });
		expect(await readEdition(workshop)).toBe("two");
		expect(await rollBack(workshop.to)).toEqual({ from: expect.stringMatching(`-${digestIn(two ?? "")}$`), to: one });
		expect(await readEdition(workshop)).toBe("one");
		expect((await readStatus(place)).release).toBe(await currentRelease(place));
		expect(await rollBack(workshop.to)).toBeNull();
		expect(await readEdition(workshop)).toBe("one");
	});

	test("carries what pages of the release that is left may still load", async () => {
		const [one] = await publishAll(workshop, ["one", "two"]);
		await rollBack(workshop.to);
		expect(await readFile(join(workshop.to, "current", scriptOf("two")), "utf8")).toBe("two");
		expect(await readRelease(join(workshop.to, "releases", one ?? ""))).toBe("one");
	});

	test("keeps what was promised of charts: frozen ones of the release that is left stay, in later releases too", async () => {
		await publishAll(workshop, ["one", "two"]);
		await rollBack(workshop.to);
		const frozen = join(workshop.to, "current/v/two/theme/green/data.csv");
		expect(await readFile(frozen, "utf8")).toBe("two");
		await rm(workshop.site, { recursive: true });
		for (const name of ["three", "four", "five"]) await publishRelease(edition(workshop, name, { keep: 1 }));
		expect(await readFile(frozen, "utf8")).toBe("two");
	});

	test("remembers what a release was made from: from another one before it, its log of changes reads otherwise", async () => {
		const made = (name: string, log: string) => {
			const inputs = { "seeds/a.txt": sha256(name), "data/tables/changes.json": sha256(log) };
			const prepare = async () => {
				await writeSite(workshop.site, withManifest({ ...filesOf(name), "changes.html": log }, inputs));
				return [];
			};
			return edition(workshop, name, { prepare });
		};
		await publishRelease(made("one", ""));
		await publishRelease(made("two", "one to two"));
		const { release } = await publishRelease(made("three", "two to three"));
		await rollBack(workshop.to);
		await rollBack(workshop.to);
		expect(await publishRelease(made("three", "one to three"))).toMatchObject({ outcome: "unchanged", left: release });
		const accepted = { ...made("three", "one to three"), accept: true };
		expect(await publishRelease(accepted)).toMatchObject({ outcome: "published" });
		expect(await publishRelease(made("three", "one to three"))).toMatchObject({ outcome: "unchanged", left: null });
	});

	test("passes over a release that somebody damaged", async () => {
		const [one, two] = await publishAll(workshop, ["one", "two", "three"]);
		await rm(join(workshop.to, "releases", two ?? "", "compare.html"));
		expect(await rollBack(workshop.to)).toMatchObject({ to: one });
		expect(await readEdition(workshop)).toBe("one");
	});

	test("is remembered: what was left does not come out again by itself, nor is gone back to", async () => {
		const [one, two] = await publishAll(workshop, ["one", "two"]);
		await rollBack(workshop.to);
		expect(await publishRelease(edition(workshop, "two"))).toMatchObject({ outcome: "unchanged", left: two });
		expect(await readEdition(workshop)).toBe("one");
		expect(await publishRelease(edition(workshop, "three"))).toMatchObject({ outcome: "published", left: null });
		expect(await rollBack(workshop.to)).toMatchObject({ to: expect.stringMatching(`-${digestIn(one ?? "")}$`) });
	});

	test("lets what was left out again where that is accepted, and then it is one to go back to", async () => {
		await publishAll(workshop, ["one", "two"]);
		await rollBack(workshop.to);
		expect(await publishRelease(edition(workshop, "two", { accept: true }))).toMatchObject({ outcome: "published" });
		await publishAll(workshop, ["three"]);
		await rollBack(workshop.to);
		expect(await readEdition(workshop)).toBe("two");
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

test("the releases before are neither the same again nor those that were left", () => {
	const [first, cut, again] = [
		"20261122T110000000Z-aaaaaaaaaaaa",
		"20261122T110100000Z-bbbbbbbbbbbb",
		"20261122T110200000Z-bbbbbbbbbbbb",
	] as const;
	const left = "20261122T110030000Z-cccccccccccc";
	expect(releasesBefore(again, [first, left, cut, again])).toEqual([left, first]);
	expect(releasesBefore(again, [first, left, cut, again], [left])).toEqual([first]);
	expect(releasesBefore(first, [first, cut, again])).toEqual([]);
});
