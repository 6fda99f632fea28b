import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Blank, blankOf } from "../../../src/toolkit/publish/blank/blank.js";
import { buildBlanks } from "../../../src/toolkit/publish/blank/build-blanks.js";
import { openMemory } from "../../../src/toolkit/publish/memory.js";

let root: string;
let runs: string[][];
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-blanks-"));
	runs = [];
});
afterEach(() => rm(root, { recursive: true }));

const built = () => join(root, "built");

async function put(file: string, content: string): Promise<void> {
	await mkdir(dirname(join(built(), file)), { recursive: true });
	await writeFile(join(built(), file), content);
}

/** Builds as Framework does: it empties its folder first, and always makes a first page. */
async function framework(blanks: readonly Blank[]): Promise<string> {
	runs.push(blanks.map(({ address }) => address));
	await rm(built(), { recursive: true, force: true });
	for (const { address } of blanks) await put(`${address.slice(1)}.html`, `page ${address}`);
	await put("index.html", "page /index");
	await put("_import/components/site.a0d5c18f.js", "script");
	return "built";
}

const green = blankOf("/theme/green", ["site", "theme"]);
const reader = blankOf("/reader/x", ["site", "reader"]);
async function build(blanks: readonly Blank[], code = "code") {
	const memory = await openMemory(join(root, "memory"), code);
	return buildBlanks(blanks, memory, { build: framework, directory: built(), code: async () => code });
}

describe("buildBlanks", () => {
	test("gives each blank once, and all that blanks load, but no page", async () => {
		const { pages, files, output } = await build([green, green, reader]);
		expect(runs).toEqual([["/in/site-reader", "/in/site-theme"]]);
		expect(pages.get(green.address)).toBe("page /in/site-theme");
		expect(files).toEqual(["_import/components/site.a0d5c18f.js"]);
		expect(output).toBe("built");
	});

	test("the same blanks of the same code are not built again", async () => {
		const first = await build([green, reader]);
		expect(await build([reader, green])).toEqual({ ...first, output: "" });
		expect(runs).toHaveLength(1);
	});

	test("other code or other blanks are built", async () => {
		await build([green]);
		await build([green], "other code");
		await build([green, reader], "other code");
		expect(runs).toHaveLength(3);
	});

	test("what somebody damaged or took away is built again; what somebody left there is no part of it", async () => {
		const first = await build([green]);
		await put("_import/components/site.a0d5c18f.js", "scripd");
		await put("_import/components/else.js", "");
		expect(await build([green])).toEqual(first);
		await rm(join(built(), "in/site-theme.html"));
		expect(await build([green])).toEqual(first);
		await put("_import/components/else.js", "");
		expect(await build([green])).toEqual({ ...first, output: "" });
		expect(runs).toHaveLength(3);
	});

	test("without its memory it is built again", async () => {
		await build([green]);
		await rm(join(root, "memory"), { recursive: true });
		await build([green]);
		expect(runs).toHaveLength(2);
	});
});
