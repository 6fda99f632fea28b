import { spawn } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tableNames } from "../../src/toolkit/schema/table.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { copyProject } from "../store/project-copy.js";
import { clause, document, newFolder, noTables, target } from "../store/sample.js";
import { launcher, run } from "./run.js";

/** A project whose tables hold one plan. */
let root: string;

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-test-"));
	const targets = Array.from({ length: 5000 }, (_, start) => ({ ...target, start, quote: `=1+${start}` }));
	await writeTables({ ...noTables, documents: [document], clauses: [clause], targets }, join(root, "data/tables"));
});

afterAll(() => rm(root, { recursive: true }));

describe.concurrent("bice query", () => {
	const query = (...args: string[]) => run(["--root", root, "query", ...args]);

	test("answers in CSV on a pipe, formulas of plans escaped, numbers as they are", async ({ expect }) => {
		const { code, stdout, stderr } = await query('SELECT quote, -1 AS n, NULL AS x FROM targets WHERE "start" = 7');
		expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "quote,n,x\n'=1+7,-1,\n", stderr: "" });
	});

	test("an answer without rows has its header", async ({ expect }) => {
		expect((await query("SELECT rule, line FROM findings")).stdout).toBe("rule,line\n");
	});

	test("--format json gives an array, --format table columns that line up", async ({ expect }) => {
		const sql = "SELECT region, issued, period_end FROM documents";
		const [json, table] = await Promise.all([query(sql, "--format", "json"), query(sql, "--format", "table")]);
		expect(JSON.parse(json.stdout)).toEqual([{ region: "高青县", issued: "2024-06-28", period_end: 2024 }]);
		expect(table.stdout.split("\n")).toEqual([
			"region  issued      period_end",
			"──────  ──────────  ──────────",
			"高青县  2024-06-28        2024",
			"(1 row)",
			"",
		]);
	});

	test("--format parquet to a pipe is a Parquet file", async ({ expect }) => {
		const { code, stdout } = await query("FROM clauses", "--format", "parquet");
		expect(code).toBe(0);
		expect([stdout.slice(0, 4), stdout.slice(-4)]).toEqual(["PAR1", "PAR1"]);
	});

	test("--out writes the whole answer to a file", async ({ expect }) => {
		const folder = await newFolder();
		const { code, stdout } = await query("FROM targets", "--out", join(folder, "targets.csv"));
		expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
		expect(await readdir(folder)).toEqual(["targets.csv"]);
	});

	test("a reader who has read enough, as head does, ends it quietly", async ({ expect }) => {
		const child = spawn(process.execPath, [launcher, "--root", root, "query", "FROM targets"]);
		let stderr = "";
		child.stderr.on("data", (chunk) => {
			stderr += chunk;
		});
		child.stdout.once("data", () => child.stdout.destroy());
		const code = await new Promise((resolve) => child.on("close", resolve));
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	});

	test.each([
		["a mistake", "SELECT thema FROM targets", '"thema" not found'],
		["no SQL", "selct", "syntax error"],
		["another file", "FROM read_text('/etc/hostname')", "disabled by configuration"],
		["a file to write", "COPY targets TO 'stolen.csv'", "disabled by configuration"],
	])("a query with %s gets the database's sentence and exit code 1", async (_, sql, sentence) => {
		const { code, stdout, stderr } = await query(sql);
		expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
		expect(stderr).toContain(sentence);
		expect(stderr).not.toMatch(/\n\s+at /);
	});

	test("a query that would change the tables is refused", async ({ expect }) => {
		const { code, stdout, stderr } = await query("DROP TABLE targets");
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain("a query only reads");
	});

	test("a query that says nothing, and tables that were not built, are told apart", async ({ expect }) => {
		const [nothing, unbuilt] = await Promise.all([
			query(" -- documents\n;"),
			run(["--root", await newFolder(), "query", "FROM documents"]),
		]);
		expect(nothing).toMatchObject({ code: 2, stderr: expect.stringContaining("missing query") });
		expect(unbuilt).toMatchObject({ code: 2, stderr: expect.stringContaining("Run bice build first") });
	});
});

describe.concurrent("bice check and bice build", () => {
	test("check of this project finds nothing to mend", async ({ expect }) => {
		const { code, stdout, stderr } = await run(["check"]);
		expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
		expect(stderr).toMatch(
			/^check +5 plans, 4 regions, 11 themes, \d+ words, \d+ units, \d+ indicators: nothing to mend\n$/,
		);
	});

	test("check names file, line and cure of each finding and ends in 1; build then refuses", async ({ expect }) => {
		const project = await copyProject({
			"data/lexicon.csv": "word,theme,weight,focus\n产业园,industri,1,\n",
			"seeds/stray.txt": "一、目标",
		});
		const [check, build] = await Promise.all([
			run(["--root", project.root, "check"]),
			run(["--root", project.root, "build"]),
		]);
		expect(check.code).toBe(1);
		expect(check.stdout.split("\n")).toEqual([
			expect.stringMatching(/^data\/lexicon\.csv:2: unknown theme: industri\. Use one of innovation, /),
			expect.stringMatching(/^seeds\/stray\.txt:1: missing row in seeds\/catalogue\.csv: stray\.txt\. Add a row /),
			"",
		]);
		expect(build.code).toBe(1);
		expect(build.stderr).toContain("bice: 2 findings, the first in data/lexicon.csv:2: unknown theme: industri\n");
		expect(await readdir(project.data)).not.toContain("tables");
	});

	test("build writes the six tables and a line a phase with counts and seconds", async ({ expect }) => {
		const project = await copyProject();
		const { code, stdout, stderr } = await run(["--root", project.root, "build"]);
		expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
		expect(stderr.split("\n")).toEqual([
			expect.stringMatching(/^read +5 plans, \d+ words, \d+ units {2}\d+\.\d\d s$/),
			expect.stringMatching(/^extract +329 clauses, \d+ targets, \d+ findings; 5 plans read anew {2}\d+\.\d\d s$/),
			expect.stringMatching(/^write +6 tables to data\/tables\/ {2}\d+\.\d\d s$/),
			"",
		]);
		const files = [
			".reading",
			".stamp.json",
			"bice.duckdb",
			"withdrawn.json",
			...tableNames.map((name) => `${name}.parquet`),
		];
		expect((await readdir(project.tables)).sort()).toEqual(files.sort());
	});

	test("build leaves all as it is where nothing changed, and says which change made it write again", async ({
		expect,
	}) => {
		const project = await copyProject();
		const again = (...options: string[]) => run(["--root", project.root, "build", ...options]);
		const written = async () => (await stat(join(project.tables, "targets.parquet"))).mtimeMs;
		await again();
		const first = await written();
		expect(await again()).toEqual({ code: 0, stdout: "", stderr: "tables    unchanged\n" });
		expect(await written()).toBe(first);

		await appendFile(join(project.seeds, "gangcheng-2020-campaign.txt"), "\n");
		expect((await again()).stderr).toMatch(/^read /);
		expect(await written()).toBeGreaterThan(first);
		const { stdout } = await again("--why", join(project.tables, "targets.parquet"));
		expect(stdout.split("\n").slice(1)).toEqual([
			"  seeds/gangcheng-2020-campaign.txt",
			"nothing has changed since",
			"",
		]);
		expect(await again("--why", "nothing.txt")).toMatchObject({ code: 2, stdout: "" });
		expect((await again("--force")).stderr).toMatch(/^read /);
	});
});

describe.concurrent("bice", () => {
	test.each([
		[],
		["build"],
		["start"],
		["preview"],
		["extract"],
		["clauses"],
		["query"],
		["check"],
		["explain"],
		["evaluate"],
	])("%s --help shows examples", async (...command) => {
		const { code, stdout } = await run([...command, "--help"]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/Examples:\n {2}bice /);
	});

	test("a command or option that does not exist is one sentence", async ({ expect }) => {
		for (const args of [
			["exract"],
			["extract", "a.txt", "--fromat", "csv"],
			["query", "FROM targets", "--format", "xml"],
		]) {
			const { code, stdout, stderr } = await run(args);
			expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
			expect(stderr).toMatch(/^error: .+\n/);
		}
	});

	test("--version is that of package.json", async ({ expect }) => {
		expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
	});

	test("a fault inside bice ends in a sentence too, its stack only on request", async ({ expect }) => {
		const project = await copyProject();
		await rm(project.tables, { recursive: true, force: true });
		await mkdir(project.tables, { recursive: true });
		await writeFile(join(project.tables, "documents.parquet"), "no Parquet");
		const { code, stderr } = await run(["--root", project.root, "query", "FROM documents"]);
		expect(code).toBe(1);
		expect(stderr).toMatch(/^bice: .+/);
		expect(stderr).not.toMatch(/\n\s+at /);
	});
});
