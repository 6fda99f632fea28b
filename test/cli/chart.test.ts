import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, test } from "vitest";
import { run as runPipeline } from "../../src/toolkit/pipeline.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { codebooks, sources } from "../row/collection.js";
import { run } from "./run.js";

/** A project with the tables of one plan, which are read quickly, and a folder for what is written. */
let root: string;
let out: string;

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-test-"));
	out = await mkdtemp(join(tmpdir(), "bice-test-"));
	const here = projectAt();
	await cp(here.seeds, join(root, "seeds"), { recursive: true });
	await cp(here.data, join(root, "data"), { recursive: true, filter: (file) => !file.startsWith(here.tables) });
	await writeTables(runPipeline(sources.slice(0, 1), codebooks), join(root, "data/tables"));
});

afterAll(async () => {
	await rm(root, { recursive: true });
	await rm(out, { recursive: true });
});

const chart = (...args: string[]) => run(["--root", root, "chart", ...args]);

describe.concurrent("bice chart", { timeout: 60_000 }, () => {
	test("without an id it lists all charts with their names and findings", async ({ expect }) => {
		const { code, stdout, stderr } = await chart();
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		const [head, ...lines] = stdout.trimEnd().split("\n");
		expect(head).toBe("id,name,title");
		expect(lines.length).toBeGreaterThan(20);
		expect(lines.find((line) => line.startsWith("indicator/urban_new_employment,"))).toContain("城镇新增就业");
	});

	test("the form is that of the file's ending; the file is there as a whole", async ({ expect }) => {
		const file = join(out, "employment.png");
		const { code, stderr } = await chart(
			"indicator/urban_new_employment",
			...["--language", "en", "--appearance", "print", "--size", "word", "--scale", "3", "--out", file],
		);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(PNG.sync.read(await readFile(file)).width).toBe(1757);
		expect((await readdir(out)).filter((name) => name.startsWith("employment"))).toEqual(["employment.png"]);
	});

	test("text goes to stdout where no file is named", async ({ expect }) => {
		const { code, stdout } = await chart("indicator/urban_new_employment", "--format", "csv");
		expect(code).toBe(0);
		expect(stdout).toMatch(/^\ufeff?chart,/);
		expect(stdout).toContain("indicator/urban_new_employment");
	});

	test("an unknown id is answered with the nearest ones, and nothing is written", async ({ expect }) => {
		const { code, stdout, stderr } = await chart("indicator/urban_new_employmnt", "--out", join(out, "none.pdf"));
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain("unknown chart: indicator/urban_new_employmnt");
		expect(stderr).toContain("Did you mean indicator/urban_new_employment,");
		expect(await readdir(out)).not.toContain("none.pdf");
	});

	test("a form that cannot be told, or that there is none of, is asked for before anything is read", async ({
		expect,
	}) => {
		const asked = [
			await chart("indicator/urban_new_employment"),
			await chart("overview/gaps", "--out", join(out, "x.gif")),
		];
		expect(asked.map(({ code }) => code)).toEqual([2, 2]);
		expect(asked[0]?.stderr).toContain("missing format");
		expect(asked[1]?.stderr).toContain("unknown format: ");
	});
});
