import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publishRelease } from "../../../src/toolkit/publish/release/publish-release.js";
import { readRelease } from "../../../src/toolkit/publish/release/release.js";
import { currentRelease, releasePlace } from "../../../src/toolkit/publish/release/release-place.js";
import { edition, filesOf, openWorkshop, scriptOf, type Workshop, withManifest, writeSite } from "./fake-site.js";

let workshop: Workshop;
beforeEach(async () => {
	workshop = await openWorkshop();
	await publishOnce();
});
afterEach(() => rm(workshop.root, { recursive: true }));

/** Publishes the same edition; the build may fail, or leave another site. */
const publishOnce = (build = () => writeSite(workshop.site, withManifest(filesOf("one"))), accept = false) =>
	publishRelease(edition(workshop, "one", { accept, prepare: async () => build().then(() => []) }));

const inCurrent = (file: string) => join(workshop.to, "current", file);

/** Whether readers see a whole release. */
async function isWhole(): Promise<boolean> {
	const place = releasePlace(workshop.to);
	return (await readRelease((await currentRelease(place)) ?? "", place)).isWhole;
}

describe("a release that somebody damaged", () => {
	test.each<[string, () => Promise<void>]>([
		["that lost a file", () => rm(inCurrent("compare.html"))],
		["with other bytes in a file", () => writeFile(inCurrent(scriptOf("one")), "x")],
		["without its manifest", () => rm(inCurrent("manifest.json"))],
		["with a file too many", () => writeFile(inCurrent("stray.html"), "x")],
		["that lost a folder", () => rm(inCurrent("embed"), { recursive: true })],
	])("%s comes back whole before anything is built, though the build fails then", async (_, damage) => {
		await damage();
		expect(await isWhole()).toBe(false);
		await expect(publishOnce(() => Promise.reject(new Error("1 finding")))).rejects.toThrow("1 finding");
		expect(await isWhole()).toBe(true);
		expect(await publishOnce()).toMatchObject({ outcome: "unchanged" });
	});

	test("stays as it is where a file of it is nowhere to be found, until a run lets the next one out", async () => {
		await rm(inCurrent("data/targets.csv"));
		await rm(join(workshop.site, "data/targets.csv"));
		await expect(publishOnce(() => Promise.reject(new Error("1 finding")))).rejects.toThrow("1 finding");
		expect(await isWhole()).toBe(false);
		expect(await publishOnce()).toMatchObject({ outcome: "published" });
		expect(await isWhole()).toBe(true);
	});

	test("holds nobody to promises that nobody can keep any more, where that is accepted", async () => {
		const lost = "embed/theme/green/version.json";
		await rm(inCurrent(lost));
		await rm(join(workshop.site, lost));
		const { [lost]: _, ...files } = filesOf("one");
		const build = () => writeSite(workshop.site, withManifest(files));
		await expect(publishOnce(build)).rejects.toThrow(`${lost}: no longer answered`);
		expect(await publishOnce(build, true)).toMatchObject({ outcome: "published" });
	});
});
