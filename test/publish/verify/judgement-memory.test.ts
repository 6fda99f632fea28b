import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openMemory } from "../../../src/toolkit/publish/memory.js";
import { type Judgement, judge } from "../../../src/toolkit/publish/verify/judgement.js";
import { openJudgements } from "../../../src/toolkit/publish/verify/judgement-memory.js";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-judgements-"));
});
afterEach(() => rm(folder, { recursive: true }));

const page =
	'<html lang="en"><p id="c-1"><a href="/x#y" hreflang="zh">z</a><a href="/x#y" hreflang="zh">z</a><label for="c-1"></label></p>';
const sentences = '{"c-1":"<a href=\\"/en/reader/\\">Plans</a>"}';
const evidence = "data/evidence/en/x.1a2b3c4d.json";

/** Judges files of a site with the memory of the last time, and returns which were read through. */
async function round(files: Readonly<Record<string, string>>): Promise<[string[], Judgement[]]> {
	const judgements = await openJudgements(await openMemory(folder, "code"));
	const read: string[] = [];
	const found = Object.entries(files).map(([file, text]) =>
		judgements.of(file, `digest of ${text}`, () => {
			read.push(file);
			return judge(file, text);
		}),
	);
	await judgements.keep();
	return [read, found];
}

describe("openJudgements", () => {
	test("only what is new or other is read through again, and told the same", async () => {
		const [first, told] = await round({ "x.html": page, [evidence]: sentences, "y.js": "let y" });
		expect(first).toEqual(["x.html", evidence, "y.js"]);
		const [second, again] = await round({ "x.html": page, [evidence]: sentences, "y.js": "let y;" });
		expect(second).toEqual(["y.js"]);
		expect(again).toEqual(told);
	});

	test("a fault is told every time", async () => {
		const files = { "x.html": '<html lang="zh"><i class="observablehq--error"></i>' };
		const [, [first]] = await round(files);
		const [read, [second]] = await round(files);
		expect(read).toEqual([]);
		expect(second?.faults).toEqual(first?.faults);
		expect(second?.faults).toHaveLength(1);
	});

	test("a damaged memory costs time and changes nothing", async () => {
		const [, told] = await round({ "x.html": page });
		for (const damage of ["[", '["code",{"x.html":["digest of "]}]', '["code",{"x.html":["d",[],{},null]}]']) {
			await writeFile(join(folder, "judgements.json"), damage);
			expect(await round({ "x.html": page })).toEqual([["x.html"], told]);
		}
	});
});
