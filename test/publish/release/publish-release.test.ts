import { cp, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LastRelease } from "../../../src/toolkit/publish/release/publication.js";
import { publishRelease } from "../../../src/toolkit/publish/release/publish-release.js";
import { currentRelease, releasePlace } from "../../../src/toolkit/publish/release/release-place.js";
import { readStatus } from "../../../src/toolkit/publish/release/status.js";
import {
	edition,
	filesOf,
	openWorkshop,
	publishAll,
	readEdition,
	scriptOf,
	type Workshop,
	writeSite,
} from "./fake-site.js";

let workshop: Workshop;
beforeEach(async () => {
	workshop = await openWorkshop();
});
afterEach(() => rm(workshop.root, { recursive: true }));

/** Publishes what a build would leave: files of an edition, changed by hand. */
const publishFiles = (files: Readonly<Record<string, string>>, options: { accept?: boolean } = {}) =>
	publishRelease(
		edition(workshop, "", {
			...options,
			prepare: async () => {
				await writeSite(workshop.site, files);
				return [];
			},
		}),
	);

const without = (files: Readonly<Record<string, string>>, ...names: readonly string[]) =>
	Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

describe("publishRelease", () => {
	test("leads readers to each new release, and says what it was", async () => {
		expect(await publishRelease(edition(workshop, "one"))).toMatchObject({
			outcome: "published",
			fresh: 8,
			files: 8,
			counts: { targets: 10, pages: 3, charts: 1 },
		});
		expect(await readEdition(workshop)).toBe("one");
		const two = await publishRelease(edition(workshop, "two"));
		expect(await readEdition(workshop)).toBe("two");
		expect(two).toMatchObject({ fresh: 7, files: 9 });
		expect(await readStatus(releasePlace(workshop.to))).toMatchObject({
			ok: true,
			release: two.release,
			success: { outcome: "published", release: two.release, files: 9, versions: { bice: "0.1.0" } },
			failure: null,
		});
	});

	test("makes no release where nothing changed", async () => {
		const [one] = await publishAll(workshop, ["one"]);
		expect(await publishRelease(edition(workshop, "one"))).toMatchObject({ outcome: "unchanged", release: one });
		expect(await readdir(join(workshop.to, "releases"))).toEqual([one]);
		expect((await readStatus(releasePlace(workshop.to))).success).toMatchObject({ outcome: "unchanged", release: one });
	});

	test("gives files that did not change a second name, and shares none with the site that is built again", async () => {
		const [one, two] = await publishAll(workshop, ["one", "two"]);
		const inode = async (...path: string[]) => (await stat(join(...path))).ino;
		const kept = await inode(workshop.to, "releases", two ?? "", "kept.html");
		expect(kept).toBe(await inode(workshop.to, "releases", one ?? "", "kept.html"));
		expect(kept).not.toBe(await inode(workshop.site, "kept.html"));
	});

	test("carries frozen charts of the last release into a site that lacks them, or has them in part", async () => {
		await publishAll(workshop, ["one", "two"]);
		await rm(join(workshop.site, "v/one"), { recursive: true });
		await writeFile(join(workshop.site, "v/two/theme/green/data.csv"), "t");
		await publishRelease(edition(workshop, "three"));
		for (const name of ["one", "two", "three"]) {
			expect(await readFile(join(workshop.to, "current/v", name, "theme/green/data.csv"), "utf8")).toBe(name);
		}
	});

	test("refuses a site with faults, and one without a first page", async () => {
		await publishAll(workshop, ["one"]);
		const broken = '<html lang="zh-CN"><a href="./none">无</a><script src="https://example.org/a.js"></script>';
		await expect(publishFiles({ ...filesOf("two"), "compare.html": broken })).rejects.toThrow(
			/compare\.html: a foreign address[\s\S]*compare\.html: a link to nothing: \.\/none/,
		);
		await expect(publishFiles(without(filesOf("two"), "index.html"))).rejects.toThrow("index.html: missing");
		expect(await readEdition(workshop)).toBe("one");
		expect((await readStatus(releasePlace(workshop.to))).failure?.message).toContain("index.html: missing");
	});

	test("refuses a site that lost more than a fifth of anything, unless that is accepted", async () => {
		await publishAll(workshop, ["one"]);
		await expect(publishFiles(filesOf("two", 7))).rejects.toThrow("7 targets, of 10 in the last release");
		expect(await readEdition(workshop)).toBe("one");
		expect(await publishFiles(filesOf("two", 7), { accept: true })).toMatchObject({ counts: { targets: 7 } });
	});

	test("refuses a site that no longer answers an address of a chart, accepted or not", async () => {
		await publishAll(workshop, ["one"]);
		const files = without(filesOf("two"), "embed/theme/green/data.csv");
		await expect(publishFiles(files, { accept: true })).rejects.toThrow(
			"embed/theme/green/data.csv: no longer answered",
		);
		expect(await readEdition(workshop)).toBe("one");
	});

	test("refuses a frozen chart that would change", async () => {
		await publishAll(workshop, ["one"]);
		const files = { ...filesOf("two"), "v/one/theme/green/data.csv": "other" };
		await expect(publishFiles(files)).rejects.toThrow("v/one/theme/green/data.csv: frozen, and would change");
	});

	test("notes why a build failed, and leaves readers the last release", async () => {
		await publishAll(workshop, ["one"]);
		const prepare = () => Promise.reject(new Error("1 finding, the first in seeds/plan.txt:3"));
		await expect(publishRelease(edition(workshop, "two", { prepare }))).rejects.toThrow("1 finding");
		expect(await readStatus(releasePlace(workshop.to))).toMatchObject({
			ok: false,
			failure: { message: "1 finding, the first in seeds/plan.txt:3" },
		});
		expect(await readEdition(workshop)).toBe("one");
	});

	test("keeps as many releases as it is told", async () => {
		const [, , three] = await publishAll(workshop, ["one", "two", "three"]);
		const { release } = await publishRelease(edition(workshop, "four", { keep: 2 }));
		expect(await readdir(join(workshop.to, "releases"))).toEqual([three, release]);
		expect(await currentRelease(releasePlace(workshop.to))).toBe(release);
	});

	test("lets a release out again where somebody damaged the one that readers see", async () => {
		const [one] = await publishAll(workshop, ["one"]);
		await rm(join(workshop.to, "current/compare.html"));
		expect((await publishRelease(edition(workshop, "one"))).release).not.toBe(one);
		expect(await readEdition(workshop)).toBe("one");
	});

	test("finds what a damaged release lost of frozen charts in the one before, and does not take its damage for a promise", async () => {
		await publishAll(workshop, ["one", "two"]);
		await rm(join(workshop.site, "v/one"), { recursive: true });
		await rm(join(workshop.to, "current/v/one/theme/green/data.csv"));
		await rm(join(workshop.to, "current/v/two/theme/green/data.csv"));
		await writeFile(join(workshop.to, "current/v/two/theme/green/data.csv"), "damaged");
		await expect(publishRelease(edition(workshop, "three"))).resolves.toMatchObject({ outcome: "published" });
		expect(await readFile(join(workshop.to, "current/v/one/theme/green/data.csv"), "utf8")).toBe("one");
	});

	test("says to a build which release to compare with: the last one, or, where that was damaged, the one before", async () => {
		const [one, two] = await publishAll(workshop, ["one", "two"]);
		const folders: (string | null)[] = [];
		const prepare = async ({ folder }: LastRelease) => {
			folders.push(folder);
			throw new Error("enough");
		};
		const ask = () => publishRelease(edition(workshop, "three", { prepare })).catch(() => {});
		await ask();
		await writeFile(join(workshop.to, "current/extra.html"), "");
		await ask();
		await writeFile(join(workshop.to, "releases", one ?? "", "extra.html"), "");
		await ask();
		const release = (id = "") => join(workshop.to, "releases", id);
		expect(folders).toEqual([release(two), release(one), null]);
	});

	test("removes a release that no reader was led to, since its run was cut short", async () => {
		const [one] = await publishAll(workshop, ["one"]);
		await rename(
			join(workshop.to, "releases", one ?? ""),
			join(workshop.to, "releases/20261122T110000000Z-aaaaaaaaaaaa"),
		);
		await cp(
			join(workshop.to, "releases/20261122T110000000Z-aaaaaaaaaaaa"),
			join(workshop.to, "releases/20991122T110000000Z-bbbbbbbbbbbb"),
			{ recursive: true },
		);
		await rm(join(workshop.to, "current"));
		await symlink("releases/20261122T110000000Z-aaaaaaaaaaaa", join(workshop.to, "current"));
		const { release } = await publishRelease(edition(workshop, "two"));
		expect(await readdir(join(workshop.to, "releases"))).toEqual(["20261122T110000000Z-aaaaaaaaaaaa", release]);
	});

	test("lets pages that were open before the switch find their scripts after it, as long as their release stays", async () => {
		await publishAll(workshop, ["one", "two", "three"]);
		const script = (name: string) => readFile(join(workshop.to, "current", scriptOf(name)), "utf8");
		expect(await Promise.all(["one", "two", "three"].map(script))).toEqual(["one", "two", "three"]);
		await publishRelease(edition(workshop, "four", { keep: 1 }));
		expect(await script("three")).toBe("three");
		await expect(script("two")).rejects.toThrow("ENOENT");
	});

	test("does not touch a folder whose current is no link of its own", async () => {
		await publishAll(workshop, ["one"]);
		await rm(join(workshop.to, "current"));
		await writeFile(join(workshop.to, "current"), "mine");
		await expect(publishRelease(edition(workshop, "two"))).rejects.toThrow("no link to a release");
		expect(await readFile(join(workshop.to, "current"), "utf8")).toBe("mine");
	});

	test("never shows a reader who reads all the time anything but whole releases", async () => {
		await publishAll(workshop, ["zero"]);
		const seen = new Set<string>();
		let isOver = false;
		const reading = (async () => {
			while (!isOver) seen.add(await readEdition(workshop));
		})();
		const names = Array.from({ length: 12 }, (_, index) => `edition${index}`);
		await publishAll(workshop, names);
		isOver = true;
		await reading;
		expect([...seen].filter((name) => name !== "zero" && !names.includes(name))).toEqual([]);
		expect(seen.size).toBeGreaterThan(2);
	});
});
