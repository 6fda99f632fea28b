import { copyFile, mkdir, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance, quotedString } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { targetRecordColumns } from "../../src/toolkit/cli/target-record.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { newFolder } from "../store/sample.js";
import { run } from "./run.js";

const seed = join(projectAt().seeds, "chengyang-2023-key-tasks.txt");
const plan = "某县2025年工作要点\n一、科技\n1.创新。到2025年,高新技术企业达到110家,研发经费投入增长8.5%。\n";

function rowsOf(jsonl: string): Record<string, unknown>[] {
	return jsonl
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line));
}

describe.concurrent("bice extract and bice clauses", () => {
	test("extract writes a target a line, with the fields of the coding guide in its order", async ({ expect }) => {
		const { code, stdout, stderr } = await run(["extract", seed]);
		expect(code).toBe(0);
		expect(stderr).toMatch(/^extract +\d+ targets, 71 clauses, \d+ findings?\n$/);
		const rows = rowsOf(stdout);
		const text = [...(await readFile(seed, "utf8"))];
		for (const row of rows) {
			expect(Object.keys(row)).toEqual(Object.keys(targetRecordColumns));
			expect(row).toMatchObject({
				doc: "chengyang-2023-key-tasks",
				target: true,
				document_id: "chengyang-2023-key-tasks",
			});
			expect(text.slice(Number(row.start), Number(row.end)).join("")).toBe(row.raw);
		}
		expect(rows[0]).toMatchObject({ raw: "2", indicator: "市级以上重点实验室", unit: "家", clause: 1 });
	});

	test("a plan of no catalogue is read the same way from any folder, doc being the digits of its name", async ({
		expect,
	}) => {
		const folder = await newFolder();
		await writeFile(join(folder, "014_plan.txt"), plan);
		const { code, stdout } = await run(["extract", "014_plan.txt"], { cwd: folder });
		expect(code).toBe(0);
		expect(rowsOf(stdout)).toMatchObject([
			{ doc: "014", document_id: "014_plan", raw: "110", unit: "家", deadline: "2025", clause: 1 },
			{ doc: "014", document_id: "014_plan", raw: "8.5", unit: "%" },
		]);
	});

	test("a plan that is a catalogued one byte for byte has its entry under another name", async ({ expect }) => {
		const folder = await newFolder();
		await copyFile(seed, join(folder, "003_copy.txt"));
		const { stdout } = await run(["extract", join(folder, "003_copy.txt")]);
		expect(rowsOf(stdout)[0]).toMatchObject({ doc: "003", document_id: "chengyang-2023-key-tasks" });
	});

	test("clauses writes a clause a row; as CSV, lists are JSON", async ({ expect }) => {
		const { code, stdout } = await run(["clauses", seed, "--format", "csv"]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^clause_id,document_id,ordinal,number,section_path,/);
		expect(stdout).toContain('"[""');
	});

	test("--format parquet --out writes a Parquet file of the same rows and nothing to stdout", async ({ expect }) => {
		const file = join(await newFolder(), "targets.parquet");
		const [parquet, jsonl] = await Promise.all([
			run(["extract", seed, "--format", "parquet", "--out", file]),
			run(["extract", seed]),
		]);
		expect(parquet).toMatchObject({ code: 0, stdout: "" });
		const connection = await (await DuckDBInstance.create(":memory:")).connect();
		const answer = await connection.runAndReadAll(`FROM read_parquet(${quotedString(file)})`);
		expect(answer.getRowObjectsJS()).toEqual(rowsOf(jsonl.stdout));
		connection.closeSync();
	});

	test("--encoding reads a plan that is not UTF-8", async ({ expect }) => {
		const file = join(await newFolder(), "gbk.txt");
		await writeFile(file, gbk);
		const [wrong, right] = await Promise.all([run(["extract", file]), run(["extract", file, "--encoding", "gb18030"])]);
		expect(wrong).toMatchObject({ code: 2, stdout: "" });
		expect(wrong.stderr).toMatch(/^bice: .*encoding gb18030.*\n.*\n$/);
		expect(right.code).toBe(0);
	});

	test("a formula in a plan is text in a spreadsheet", async ({ expect }) => {
		const file = join(await newFolder(), "formula.txt");
		await writeFile(file, "一、科技\n1.创新。到2025年,=SUM(A1)企业达到110家。\n2.=1+1。高新技术企业达到110家。\n");
		const { stdout } = await run(["clauses", file, "--format", "csv"]);
		expect(stdout).not.toMatch(/(^|,)"?=/m);
	});
});

/** 目标达到一百家。 in GBK. */
const gbk = Buffer.from("c4bfb1eab4efb5bdd2bbb0d9bcd2a1a3", "hex");

describe.concurrent("bad input to bice extract", () => {
	const inputs: Record<string, (file: string) => Promise<unknown>> = {
		"no such file": async () => {},
		"a directory": (file) => mkdir(file),
		"the file is empty": (file) => writeFile(file, ""),
		"the file holds no text": (file) => writeFile(file, " \n\n"),
		"the file is binary": (file) => writeFile(file, Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
		"larger than any plan": (file) => writeFile(file, "").then(() => truncate(file, 50_000_000)),
	};

	test.each(Object.entries(inputs))("%s: one sentence, exit code 2, no output", async (sentence, make) => {
		const folder = await newFolder();
		const file = join(folder, "plan.txt");
		await make(file);
		const out = join(folder, "out.jsonl");
		const { code, stdout, stderr } = await run(["extract", file, "--out", out]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(sentence);
		expect(stderr.trimEnd().split("\n")).toHaveLength(2);
		expect(stderr).not.toMatch(/\n\s+at /);
		expect((await readdir(folder)).filter((name) => name !== "plan.txt")).toEqual([]);
	});

	test("the plan itself is never overwritten", async () => {
		const file = join(await newFolder(), "plan.txt");
		await writeFile(file, plan);
		const { code, stderr } = await run(["extract", file, "--out", file]);
		expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("would be overwritten") });
		expect(await readFile(file, "utf8")).toBe(plan);
	});

	test("an output that cannot be written is one sentence, and no half of a file stays", async () => {
		const folder = await newFolder();
		await mkdir(join(folder, "taken"));
		for (const format of ["csv", "parquet"]) {
			const { code, stderr } = await run(["extract", seed, "--format", format, "--out", join(folder, "taken")]);
			expect(code).toBe(2);
			expect(stderr).toMatch(/^bice: the file cannot be written \(EISDIR\): .*\n.*\n$/);
		}
		expect(await readdir(folder)).toEqual(["taken"]);
	});

	test("an encoding that does not exist is named", async () => {
		const { code, stderr } = await run(["extract", seed, "--encoding", "utf-99"]);
		expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("unknown encoding: utf-99") });
	});
});
