import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectAt } from "../../src/toolkit/store/project.js";
import { readCollection } from "../../src/toolkit/store/seed.js";
import { copyProject } from "./project-copy.js";

const catalogueHeader =
	"document_id,source_file,region_code,title,document_number,issuer,plan_type,issued,period_start,period_end,source_url,note";
const lexiconHeader = "word,theme,weight,focus";

/** Returns the findings of a project with one file changed, as `line: message`. */
async function findingsWith(file: string, content: string): Promise<string[]> {
	const { findings } = await readCollection(await copyProject({ [file]: content }));
	return findings.filter((finding) => finding.file === file).map(({ line, message }) => `${line}: ${message}`);
}

describe("readCollection", () => {
	test("reads the five plans with their entries and finds nothing to mend in this project", async () => {
		const { sources, codebooks, findings } = await readCollection(projectAt());
		expect(findings).toEqual([]);
		expect(sources.map(({ document_id }) => document_id)).toEqual([
			"chengyang-2023-key-tasks",
			"gangcheng-2020-campaign",
			"gaoqing-2021-urban-vitality",
			"gaoqing-2024-key-points",
			"weicheng-2023-2025-action-plan",
		]);
		expect(sources.map(({ entry }) => entry?.region_code)).toEqual(["370214", "370117", "370322", "370322", "370702"]);
		expect(codebooks.regions.find(({ code }) => code === "370702")).toMatchObject({ name: "潍城区", residents: null });
		expect(codebooks.themes).toHaveLength(11);
	});

	test("gives the text as the file has it and the hash of its bytes", async () => {
		const bytes = new TextEncoder().encode("\ufeff一、目标\r\n达到110家。");
		const project = await copyProject({ "seeds/gangcheng-2020-campaign.txt": bytes });
		const { sources } = await readCollection(project);
		const plan = sources.find(({ document_id }) => document_id === "gangcheng-2020-campaign");
		expect(plan?.text).toBe("\ufeff一、目标\r\n达到110家。");
		expect(plan?.sha256).toMatch(/^[0-9a-f]{64}$/);
	});

	test.each([
		["an unknown theme", "产业园,industri,1,", "2: unknown theme: industri"],
		["an unknown focus theme", "产业园,industry,1,industry", "2: unknown focus: industry"],
		["a weight that is no number", "产业园,industry,heavy,", "2: invalid weight: heavy"],
		["a cell too many", "产业园,industry,1,,", "2: invalid number of cells: 5"],
		["a word that comes again", "产业园,industry,1,\n\n产业园,rural,1,", "4: duplicate word: 产业园"],
		["an open quote", '"产业园,industry,1,', "2: invalid CSV: CSV_QUOTE_NOT_CLOSED"],
	])("finds %s in the lexicon, with its line", async (_, rows, finding) => {
		expect(await findingsWith("data/lexicon.csv", `${lexiconHeader}\n${rows}\n`)).toEqual([finding]);
	});

	test("finds columns that a codebook lacks or that nobody reads", async () => {
		expect(await findingsWith("data/lexicon.csv", "word,topic,weight,focus\n产业园,industry,1,\n")).toEqual([
			"1: missing column: theme",
			"1: unknown column: topic",
		]);
	});

	test("finds a theme without names, and a figure without a source", async () => {
		expect(await findingsWith("data/themes.csv", "theme,zh,en\ngreen,绿色,Green\n")).toContain(
			"2: missing theme: culture",
		);
		const regions = await readFile(join(projectAt().data, "regions.csv"), "utf8");
		const withoutSource = regions.replace(/,286966,507,".*"$/m, ",286966,507,");
		expect(await findingsWith("data/regions.csv", withoutSource)).toEqual(["5: missing source: 钢城区"]);
	});

	test.each([
		["a file that is not there", "a,a.txt,370322,,,,,,,,,", "missing"],
		["a region of no codebook", "a,gangcheng-2020-campaign.txt,370323,,,,,,,,,", "unknown region_code: 370323"],
		["a region code that lost a digit", "a,gangcheng-2020-campaign.txt,37032,,,,,,,,,", "invalid region_code: 37032"],
		["a day that does not exist", "a,gangcheng-2020-campaign.txt,,,,,,2023-02-29,,,,why", "invalid issued: 2023-02-29"],
		["a period that runs backwards", "a,gangcheng-2020-campaign.txt,,,,,,,2025,2023,,why", "invalid period: 2025-2023"],
		["an unknown plan type", "a,gangcheng-2020-campaign.txt,,,,,weekly,,,,,why", "unknown plan_type: weekly"],
		["metadata without a note", "a,gangcheng-2020-campaign.txt,,标题,,,,,,,,", "missing note: title"],
		["a path instead of a file name", "a,../secret.txt,370322,,,,,,,,,", "invalid source_file: ../secret.txt"],
	])("finds %s in the catalogue", async (_, row, message) => {
		const findings = await findingsWith("seeds/catalogue.csv", `${catalogueHeader}\n${row}\n`);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toContain(message === "missing" ? "2: no such file: seeds/a.txt" : `2: ${message}`);
	});

	test.each([
		["a plan withdrawn without a note", "a,gone.txt,,,,,,,,,,,2026-03-01,", "2: missing note: withdrawn"],
		["a plan withdrawn on no day", "a,gone.txt,,,,,,,,,,,2026-02-29,废止", "2: invalid withdrawn: 2026-02-29"],
		["a revision of no plan", "a,gangcheng-2020-campaign.txt,,,,,,,,,,b,,", "2: unknown supersedes: b"],
	])("finds %s in a catalogue with histories", async (_, row, message) => {
		const header = catalogueHeader.replace("note", "supersedes,withdrawn,note");
		expect(await findingsWith("seeds/catalogue.csv", `${header}\n${row}\n`)).toEqual([message]);
	});

	test("finds document ids and files that are listed twice", async () => {
		const row = "a,gangcheng-2020-campaign.txt,370117,,,,,,,,,";
		expect(await findingsWith("seeds/catalogue.csv", `${catalogueHeader}\n${row}\n${row}\n`)).toEqual([
			"3: duplicate document_id: a",
			"3: duplicate source_file: gangcheng-2020-campaign.txt",
		]);
	});

	test("finds a plan that the catalogue does not list, and says what to add", async () => {
		const { findings } = await readCollection(await copyProject({ "seeds/new-plan.txt": "一、目标" }));
		expect(findings).toEqual([
			{
				file: "seeds/new-plan.txt",
				line: 1,
				message: "missing row in seeds/catalogue.csv: new-plan.txt",
				cure: "Add a row with a document_id, this source_file and the region_code.",
			},
		]);
	});

	test.each([
		["empty", ""],
		["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
		["in another encoding", new Uint8Array([0xc4, 0xbf, 0xb1, 0xea, 0xa1, 0xa3])],
	])("finds a plan that is %s", async (_, content) => {
		const { findings, sources } = await readCollection(
			await copyProject({ "seeds/gangcheng-2020-campaign.txt": content }),
		);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({ file: "seeds/catalogue.csv", line: 3 });
		expect(findings[0]?.message).toMatch(/^the file .*: seeds\/gangcheng-2020-campaign\.txt$/);
		expect(sources).toHaveLength(4);
	});

	test("a codebook that is not there is a finding, not an exception", async () => {
		const project = await copyProject();
		await rm(join(project.data, "units.csv"));
		const { findings } = await readCollection(project);
		expect(findings).toMatchObject([{ file: "data/units.csv", line: 1, message: "missing file: data/units.csv" }]);
	});
});
