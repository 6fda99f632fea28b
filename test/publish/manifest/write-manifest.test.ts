import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedInputsOf, lawBreaches } from "../../../src/toolkit/publish/manifest/law.js";
import { isManifest } from "../../../src/toolkit/publish/manifest/manifest-schema.js";
import { manifestText } from "../../../src/toolkit/publish/manifest/manifest-text.js";
import { writeManifest } from "../../../src/toolkit/publish/manifest/write-manifest.js";
import type { Project } from "../../../src/toolkit/store/project.js";
import { buildStandIn, manifestOfStandIn, smallProject } from "./stand-in.js";

/** Something that an author does to a project between two builds. */
type Edit = (project: Project) => Promise<void>;

const without = (lines: readonly string[], place: number) =>
	lines.filter((_, index) => index === 0 || index !== 1 + (place % (lines.length - 1)));

async function editLines(file: string, edit: (lines: string[]) => readonly string[]): Promise<void> {
	const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
	await writeFile(file, `${edit(lines).join("\n")}\n`);
}

const books = ["regions", "themes", "lexicon", "units", "indicators", "indicator-phrases"];
const edit: fc.Arbitrary<Edit> = fc.oneof(
	fc.tuple(fc.constantFrom("one", "two"), fc.constantFrom("\n3.新建5G基站9个。", "\n", "四、其他")).map(
		([plan, text]): Edit =>
			async ({ seeds }) =>
				appendFile(join(seeds, `${plan}.txt`), text),
	),
	fc.tuple(fc.constantFrom(...books), fc.nat()).map(
		([book, place]): Edit =>
			async ({ data }) =>
				editLines(join(data, `${book}.csv`), (lines) => without(lines, place)),
	),
	fc.constantFrom("2023", "2025").map(
		(year): Edit =>
			({ catalogue }) =>
				editLines(catalogue, (lines) => lines.map((line) => line.replace(/20\d\d,,手填/, `${year},,手填`))),
	),
	fc.constant<Edit>(({ catalogue }) => editLines(catalogue, ([head = "", ...rows]) => [head, ...rows.reverse()])),
);

describe("writeManifest", () => {
	test("whatever is edited, files whose inputs are the same have the same bytes, and a second build repeats the first", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
				const project = await smallProject();
				await buildStandIn(project);
				let before = await manifestOfStandIn(project);
				for (const change of edits) {
					await change(project);
					await buildStandIn(project);
					const now = await manifestOfStandIn(project);
					expect(lawBreaches({ before, now })).toEqual([]);
					before = now;
				}
				await rm(project.tables, { recursive: true });
				await buildStandIn(project);
				expect(manifestText(await manifestOfStandIn(project))).toBe(manifestText(before));
			}),
			{ numRuns: 4 },
		);
	});

	test("inputs are as fine as a plan's text, its row and each codebook", async () => {
		const project = await smallProject();
		await buildStandIn(project);
		const before = await manifestOfStandIn(project);
		await appendFile(join(project.seeds, "one.txt"), "\n");
		await editLines(join(project.data, "units.csv"), (lines) => without(lines, 0));
		await editLines(project.catalogue, (lines) =>
			lines.map((line) => line.replace("two.txt,370702,", "two.txt,370702,工作方案")),
		);
		const pair = { before, now: await manifestOfStandIn(project) };
		expect(changedInputsOf("index.html", pair)).toEqual(["data/units.csv", "seeds/catalogue.csv#two", "seeds/one.txt"]);
		expect(changedInputsOf("data/clauses.parquet", pair)).toEqual(["seeds/catalogue.csv#two", "seeds/one.txt"]);
		expect(changedInputsOf("data/text/two.txt", pair)).toEqual([]);
	});

	test("is written beside the files that it lists, with its schema, and is no file of its own list", async () => {
		const project = await smallProject();
		await buildStandIn(project);
		await writeFile(join(project.site, "carried.json"), "{}");
		const manifest = await writeManifest(project.site, project);
		const written = await readFile(join(project.site, "manifest.json"), "utf8");
		expect(JSON.parse(written)).toEqual(manifest);
		expect(isManifest(manifest)).toBe(true);
		expect(Object.keys(manifest.files)).toEqual(expect.arrayContaining(["index.html", "data/manifest.schema.json"]));
		expect(Object.keys(manifest.files).filter((file) => /manifest\.json|carried/.test(file))).toEqual([]);
		await writeManifest(project.site, project);
		expect(await readFile(join(project.site, "manifest.json"), "utf8")).toBe(written);
	});
});
