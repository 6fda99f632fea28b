import { spawnSync } from "node:child_process";
import { lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkshop, publishAll, readEdition } from "./fake-site.js";

const publisher = join(import.meta.dirname, "publisher.ts");

test.each([
	["while the draft is written", "copy", 3],
	["before the draft becomes a release", "rename", 1],
	["before readers are led to it", "rename", 2],
])("a publisher killed %s leaves readers the last release, and the next one its lock", async (_, change, count) => {
	const workshop = await openWorkshop();
	await publishAll(workshop, ["one"]);
	const given = ["--import", "tsx", publisher, workshop.root, "two", change, String(count)];
	expect(spawnSync(process.execPath, given, { stdio: "inherit" }).signal).toBe("SIGKILL");
	expect(await readEdition(workshop)).toBe("one");
	expect((await lstat(join(workshop.to, ".lock"))).isSymbolicLink()).toBe(true);
	await publishAll(workshop, ["three"]);
	expect(await readEdition(workshop)).toBe("three");
	expect((await readdir(workshop.to)).sort()).toEqual(["current", "health.html", "releases", "status.json"]);
	await rm(workshop.root, { recursive: true });
});
