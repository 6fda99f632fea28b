import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changedInputs, digestInputs, isFresh, readStamp, writeStamp } from "../../src/toolkit/store/stamp.js";

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-stamp-"));
	await writeFile(join(root, "plan.txt"), "到2025年，高新技术企业达到110家。");
	await writeFile(join(root, "targets.parquet"), "made");
});
afterEach(() => rm(root, { recursive: true }));

const inputs = () => digestInputs(root, ["plan.txt"], { BICE_SITE: "" });
const stampFile = () => join(root, "stamp.json");

async function stamped() {
	await writeStamp(stampFile(), {
		inputs: await inputs(),
		root,
		outputs: ["targets.parquet"],
		last: await readStamp(stampFile()),
	});
	return readStamp(stampFile());
}

test("what was built from the same inputs and not touched is fresh", async () => {
	expect(await isFresh(await stamped(), await inputs(), root)).toBe(true);
});

test("a plan edited by one character makes it stale, and is named as what changed", async () => {
	const last = await stamped();
	await writeFile(join(root, "plan.txt"), "到2025年，高新技术企业达到111家。");
	expect(await isFresh(last, await inputs(), root)).toBe(false);
	expect((await stamped())?.changed).toEqual(["plan.txt"]);
});

test("a file that somebody touched or removed makes it stale", async () => {
	const last = await stamped();
	await utimes(join(root, "targets.parquet"), 1, 1);
	expect(await isFresh(last, await inputs(), root)).toBe(false);
	await rm(join(root, "targets.parquet"));
	expect(await isFresh(last, await inputs(), root)).toBe(false);
});

test("without a stamp, or with one that cannot be read, nothing is fresh", async () => {
	expect(await isFresh(await readStamp(stampFile()), await inputs(), root)).toBe(false);
	await writeFile(stampFile(), "{");
	expect(await readStamp(stampFile())).toBeNull();
});

test("inputs that came, went or changed are named in order", () => {
	expect(changedInputs({ a: "1", b: "2", c: "3" }, { d: "4", c: "3", b: "0" })).toEqual(["a", "b", "d"]);
});
