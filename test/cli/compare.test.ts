import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run as runPipeline } from "../../src/toolkit/pipeline.js";
import { measureColumns, measureGroups } from "../../src/toolkit/schema/measure.js";
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

const bice = (...args: string[]) => run(["--root", root, ...args]);
const [gaoqing, weicheng] = ["gaoqing-2024-key-points", "weicheng-2023-2025-action-plan"];

describe.concurrent("bice compare", () => {
	test("measures a theme plan by plan, type and years beside each figure, in CSV on a pipe", async ({ expect }) => {
		const { code, stdout, stderr } = await bice("compare", "--theme", "green", "--regions", "370322,370214");
		expect(code).toBe(0);
		const [header, ...rows] = stdout.trimEnd().split("\n");
		expect(header).toBe(Object.keys(measureColumns).join(","));
		expect(rows).toHaveLength(3 * 13);
		expect(rows[0]).toMatch(
			/^370214,城阳区,chengyang-2023-key-tasks,annual,2023,2023,green,attention,0\.\d+,0\.\d+,0\.\d+,share,71$/,
		);
		expect(stderr).toBe("compare   plans of different kinds, not like for like: annual, 1 year; campaign, 1 year\n");
	});

	test("--measure takes groups and measures, --format json gives an array; like plans get no warning", async ({
		expect,
	}) => {
		const { stdout, stderr } = await bice(
			...[
				"compare",
				"--theme",
				"green,rural",
				"--regions",
				"370214",
				"--measure",
				"attention,horizon",
				"--format",
				"json",
			],
		);
		const rows: { theme: string; measure: string }[] = JSON.parse(stdout);
		const each = ["attention", "attention_focus", "horizon"];
		expect(rows.map(({ theme, measure }) => `${theme} ${measure}`)).toEqual(
			["green", "rural"].flatMap((theme) => each.map((measure) => `${theme} ${measure}`)),
		);
		expect(stderr).toBe("");
	});

	test("--words gives the words that tell regions apart, with clauses that say them", async ({ expect }) => {
		const { code, stdout } = await bice("compare", "--theme", "green", "--words", "--format", "json");
		expect(code).toBe(0);
		const words: { region: string; word: string; clauses: string[] }[] = JSON.parse(stdout);
		const river = words.find(({ region, word }) => region === "高青县" && word === "黄河");
		expect(river?.clauses[0]).toMatch(/^gaoqing-2024-key-points#\d+$/);
		expect(words.filter(({ word }) => /高青|城阳|潍城|钢城|\d/.test(word))).toEqual([]);
	});

	test.each([
		[["--theme", "gren"], "unknown theme: gren\n  Use one of innovation, green, rural,"],
		[["--theme", ","], "missing theme\n  Use one of innovation,"],
		[
			["--theme", "green", "--regions", "370322,999999"],
			"unknown region: 999999\n  Use one of 370117 (钢城区), 370214 (城阳区),",
		],
		[
			["--theme", "green", "--measure", "attentoin"],
			"unknown measure: attentoin\n  Use one of attention, attention_focus, quantification,",
		],
		[
			["--theme", "green", "--words", "--measure", "horizon"],
			"--words takes no --measure\n  Leave out one of the two.",
		],
	])("%j: says what is unknown, and lists what is there", async (args, message) => {
		const { code, stdout, stderr } = await bice("compare", ...args);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(`bice: ${message}`);
	});

	test("every measure and every group of measures can be asked for", async ({ expect }) => {
		const names = [...new Set([...Object.keys(measureGroups), ...Object.values(measureGroups).flat()])];
		const { code, stdout } = await bice("compare", "--theme", "green", "--measure", names.join(","));
		expect(code).toBe(0);
		expect(stdout.trimEnd().split("\n")).toHaveLength(1 + 5 * 13);
	});

	test("tables that were not built are asked for", async ({ expect }) => {
		const { code, stderr } = await run(["--root", tmpdir(), "compare", "--theme", "green"]);
		expect(code).toBe(2);
		expect(stderr).toContain("Run bice build first.");
	});
});

describe.concurrent("bice reuse", () => {
	test("without documents gives every pair with its shares, on a terminal a matrix", async ({ expect }) => {
		const [csv, table] = await Promise.all([bice("reuse"), bice("reuse", "--format", "table")]);
		const [header, ...rows] = csv.stdout.trimEnd().split("\n");
		expect(header).toBe("document_id,other_id,passages,characters,share,boilerplate_share,earlier");
		expect(rows).toHaveLength(20);
		const lines = table.stdout.split("\n");
		expect(lines).toHaveLength(2 + 5 + 2);
		expect(lines[2]).toMatch(/^1 {2}chengyang-2023-key-tasks +— +\d\.\d% +\d\.\d% +\d\.\d% +\d\.\d%$/);
	});

	test("of two documents gives the passages side by side, in the order of the first named", async ({ expect }) => {
		const { stdout } = await bice("reuse", weicheng, gaoqing, "--format", "json");
		const rows: { clause_a: string; text_a: string; text_b: string; start_a: number; earlier: string }[] =
			JSON.parse(stdout);
		expect(rows.length).toBeGreaterThan(8);
		expect(rows.map(({ start_a }) => start_a)).toEqual(rows.map(({ start_a }) => start_a).sort((x, y) => x - y));
		expect(rows.every(({ clause_a, earlier }) => clause_a.startsWith(`${weicheng}#`) && earlier === weicheng)).toBe(
			true,
		);
		const water = rows.find(({ text_a }) => text_a.includes("5500万立方米"));
		expect(water?.text_b).toContain("21980万立方米");
	});

	test.each([
		[["gaoqing"], "unknown document: gaoqing\n  Use one of "],
		[[gaoqing], "two documents are compared, not 1\n  Name two, or none for all."],
		[[gaoqing, gaoqing], `a plan shares all with itself: ${gaoqing}\n  Name two different documents.`],
	])("%j gets a sentence and a cure", async (args, message) => {
		const { code, stdout, stderr } = await bice("reuse", ...args);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(`bice: ${message}`);
	});

	test.each(["compare", "reuse"])("%s --help shows examples", async (command) => {
		expect((await bice(command, "--help")).stdout).toMatch(/Examples:\n {2}bice /);
	});
});

test("a plan that changed since the build is not quoted by the spans of the old one", async () => {
	const changed = await mkdtemp(join(tmpdir(), "bice-test-"));
	await cp(root, changed, { recursive: true });
	await writeFile(join(changed, "seeds", `${gaoqing}.txt`), "一、目标\n1.新建1家。\n");
	const { code, stderr } = await run(["--root", changed, "reuse", gaoqing, weicheng]);
	await rm(changed, { recursive: true });
	expect(code).toBe(1);
	expect(stderr).toContain(`the plan has changed since the build: ${gaoqing}\n  Run bice build.`);
});
