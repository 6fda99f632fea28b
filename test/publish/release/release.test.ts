import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { digestOf, readInventory } from "../../../src/toolkit/publish/release/inventory.js";
import { letOutWith, readRelease } from "../../../src/toolkit/publish/release/release.js";
import { idOf } from "../../../src/toolkit/publish/release/release-place.js";
import { filesOf, openWorkshop, publishAll, scriptOf, type Workshop, withManifest, writeSite } from "./fake-site.js";

let workshop: Workshop;
let releases: string;
beforeEach(async () => {
	workshop = await openWorkshop();
	releases = join(workshop.to, "releases");
});
afterEach(() => rm(workshop.root, { recursive: true }));

/** Lays a release with a manifest, as a build writes it, and returns its name. */
async function layRelease(): Promise<string> {
	await writeSite(workshop.site, withManifest(filesOf("one")));
	const id = idOf(new Date(0), digestOf(await readInventory(workshop.site)));
	await cp(workshop.site, join(releases, id), { recursive: true });
	return id;
}

describe("a release", () => {
	test("is whole as it was let out; files of earlier ones that it carries are not its own", async () => {
		const [, two = ""] = await publishAll(workshop, ["one", "two"]);
		const release = await readRelease(two, { releases });
		expect(release.isWhole).toBe(true);
		expect([...release.inventory.keys()]).toContain(scriptOf("two"));
		expect([...release.inventory.keys()]).not.toContain(scriptOf("one"));
	});

	test.each<[string, (folder: string) => Promise<void>]>([
		["a file is gone", (folder) => rm(join(folder, "compare.html"))],
		["a file is other", (folder) => writeFile(join(folder, "compare.html"), "")],
		["there is one more", (folder) => writeFile(join(folder, "more.html"), "")],
		["what it carries is gone", (folder) => rm(join(folder, scriptOf("one")))],
		["what it carries is other", (folder) => writeFile(join(folder, scriptOf("one")), "")],
		["the list of that is gone", (folder) => rm(join(folder, "carried.json"))],
		["the list of that is none", (folder) => writeFile(join(folder, "carried.json"), "[]")],
	])("is not whole where %s", async (_, damage) => {
		const [, two = ""] = await publishAll(workshop, ["one", "two"]);
		await damage(join(releases, two));
		expect((await readRelease(two, { releases })).isWhole).toBe(false);
	});

	test("that is damaged still promises what its manifest says it was let out with", async () => {
		const id = await layRelease();
		const whole = await readRelease(id, { releases });
		await rm(join(releases, id, "embed"), { recursive: true });
		await writeFile(join(releases, id, "compare.html"), "other");
		expect([...(await letOutWith(await readRelease(id, { releases })))]).toEqual([...whole.inventory]);
	});

	test("whose manifest is damaged too promises the names that are there, whatever they hold", async () => {
		const id = await layRelease();
		await writeFile(join(releases, id, "manifest.json"), "{}");
		const promised = await letOutWith(await readRelease(id, { releases }));
		expect(promised.get("v/one/theme/green/data.csv")).toBe("");
	});
});
