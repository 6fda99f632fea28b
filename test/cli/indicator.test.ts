import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import type { IndicatorAnswer } from "../../src/toolkit/compare/answer.js";
import { run as runPipeline } from "../../src/toolkit/pipeline.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { codebooks, sources } from "../row/collection.js";
import { run } from "./run.js";

/** A project with the five plans and their tables. */
let root: string;

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-test-"));
	const here = projectAt();
	await cp(here.seeds, join(root, "seeds"), { recursive: true });
	await cp(here.data, join(root, "data"), { recursive: true, filter: (file) => !file.startsWith(here.tables) });
	await writeTables(runPipeline(sources, codebooks), join(root, "data/tables"));
});

afterAll(() => rm(root, { recursive: true }));

const bice = (...args: string[]) => run(["--root", root, "indicator", ...args]);
const rowsOf = async (id: string, ...args: string[]): Promise<IndicatorAnswer[]> =>
	JSON.parse((await bice(id, "--format", "json", ...args)).stdout);

describe.concurrent("bice indicator", () => {
	test("high_tech_enterprises shows 110, 72, 1700 and 36 with year, plan type, comparability and sentence", async ({
		expect,
	}) => {
		const values = (await rowsOf("high_tech_enterprises")).filter(({ state }) => state === "value");
		const shown = values.map((row) => [row.region, row.value, row.year, row.plan_type, row.comparability, row.reason]);
		expect(shown).toEqual([
			["高青县", 72, 2024, "annual", "yes", null],
			["潍城区", 110, 2025, "multi_year", "yes", null],
			["城阳区", 1700, 2023, "annual", "yes", null],
			["钢城区", 36, 2020, "campaign", "caution", "目标年2020，与最近的可比值（2023）相差3年"],
		]);
		for (const { sentence, written } of values) expect(sentence).toContain(written?.replace("家", ""));
	});

	test("invention_patents_per_10k refuses 高青's high-value patents, and says why", async ({ expect }) => {
		const own = (await rowsOf("invention_patents_per_10k")).filter(({ region }) => region === "高青县");
		expect(own.map(({ state, value, reason }) => [state, value, reason])).toEqual([
			["not_stated", null, "规划没有写"],
			["refused", 2.34, "只计高价值发明专利，是有效发明专利的一部分"],
		]);
	});

	test("urban_new_employment annualises the three-year 1.8万 of 潍城", async ({ expect }) => {
		const rows = await rowsOf("urban_new_employment");
		expect(rows.find(({ region, state }) => region === "潍城区" && state === "value")).toMatchObject({
			written: "1.8万人",
			value: 18_000,
			annual_value: 6000,
			years: 3,
			reason: "三年累计，已按年均折算",
		});
	});

	test("annual_water_use converts 5500万, 21980万 and 1.122亿立方米 to one unit", async ({ expect }) => {
		const rows = (await rowsOf("annual_water_use")).filter(({ state }) => state === "value");
		expect(rows.map(({ value, unit, written }) => [value, unit, written])).toEqual([
			[21_980, "万立方米", "21980万立方米"],
			[5500, "万立方米", "5500万立方米"],
			[11_220, "万立方米", "1.122亿立方米"],
		]);
	});

	test("words without a number are told from silence, and open the sentence", async ({ expect }) => {
		const rows = await rowsOf("air_quality_good_days");
		const [spoken] = rows.filter(({ region }) => region === "高青县");
		expect(spoken).toMatchObject({ state: "stated_unread", value: null, document_id: "gaoqing-2024-key-points" });
		expect(spoken?.sentence).toContain("空气质量优良天数");
		expect(rows.find(({ region }) => region === "城阳区")?.state).toBe("not_stated");
	});

	test("--per resident relates to the census, and says where none is sourced", async ({ expect }) => {
		const rows = (await rowsOf("high_tech_enterprises", "--per", "resident")) as (IndicatorAnswer & {
			related_value: number | null;
			related_reason: string;
		})[];
		const of = (region: string) => rows.find((row) => row.region === region && row.state === "value");
		expect(of("城阳区")?.related_value).toBe(15.320753);
		expect(of("潍城区")).toMatchObject({ related_value: null, related_reason: "没有潍城区常住人口的来源，不折算人均" });
	});

	test("without an id lists the codebook, and how many plans state each", async ({ expect }) => {
		const { code, stdout } = await bice("--format", "csv");
		expect(code).toBe(0);
		expect(stdout).toContain(
			"\nhigh_tech_enterprises,高新技术企业数,High-tech enterprises (total),innovation,stock,家,higher,4,4,4,",
		);
	});

	test("an unknown indicator is misuse, with a cure", async ({ expect }) => {
		const { code, stdout, stderr } = await bice("high_tech");
		expect({ code, stdout, stderr }).toEqual({
			code: 2,
			stdout: "",
			stderr: "bice: unknown indicator: high_tech\n  See all with bice indicator.\n",
		});
	});
});

test("bice evaluate --indicators prints the shares and no miss of this project", async ({ expect }) => {
	const { code, stdout } = await run(["evaluate", "--indicators"]);
	expect(code).toBe(0);
	expect(stdout).toMatch(/labelled the same +\d+ \(\d+\.\d %\)\npairs that must not: \d+\n +called comparable +0\n/);
});
