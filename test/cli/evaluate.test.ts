import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "vitest";
import type { Evaluation } from "../../src/toolkit/evaluate/evaluate.js";
import { type Project, projectAt } from "../../src/toolkit/store/project.js";
import { copyProject } from "../store/project-copy.js";
import { newFolder } from "../store/sample.js";
import { run } from "./run.js";

const here = projectAt();

/** A copy of this project that has its hand-coded examples too. */
async function copyWithGold(): Promise<Project> {
	const project = await copyProject();
	for (const folder of ["test/gold", "test/fixtures/plan"])
		await cp(join(here.root, folder), join(project.root, folder), { recursive: true });
	return project;
}

const written = (project: Project) => readFile(join(project.tables, "evaluation.json"), "utf8");

describe.concurrent("bice evaluate", () => {
	test("prints tables of scores with intervals, and every misreading; writes evaluation.json", async ({ expect }) => {
		const project = await copyWithGold();
		const { code, stdout, stderr } = await run(["--root", project.root, "evaluate"]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^plans: targets, found and whole/m);
		expect(stdout).toMatch(/^all +324 +\d+ +\d+ +\d+ +\d+\.\d \(\d+\.\d–\d+\.\d\)/m);
		expect(stdout).toMatch(/^corpus: every misreading$/m);
		expect(stderr).toMatch(/^evaluate +plans: F1 \d+\.\d %, whole records \d+\.\d %\nevaluate +corpus: /);
		const evaluation: Evaluation = JSON.parse(await written(project));
		expect(evaluation.sets.map(({ set, documents }) => [set, documents.length])).toEqual([
			["plans", 5],
			["corpus", 3],
		]);
	});

	test("bice build writes the same bytes, and says so in a phase", async ({ expect }) => {
		const project = await copyWithGold();
		const { code, stderr } = await run(["--root", project.root, "build"]);
		expect(code).toBe(0);
		expect(stderr).toMatch(/^evaluate +plans F1 \d+\.\d %, corpus F1 \d+\.\d % {2}\d+\.\d\d s$/m);
		const built = await written(project);
		await run(["--root", project.root, "evaluate"]);
		expect(await written(project)).toBe(built);
	});

	test("--gold scores other examples, and leaves the figures of the report alone", async ({ expect }) => {
		const [project, folder] = [await copyWithGold(), await newFolder()];
		const plan = "某县2025年工作要点\n一、科技\n1.创新。到2025年,高新技术企业达到110家。\n";
		const start = plan.indexOf("110");
		await writeFile(join(folder, "07_plan.txt"), plan);
		const gold = { doc: "07", start, end: start + 3, raw: "110", target: true, indicator: "高新技术企业", unit: "家" };
		const rest = { value: 110, comparator: "eq", kind: "level", deadline: "2025", theme: "innovation" };
		await writeFile(join(folder, "targets.jsonl"), JSON.stringify({ ...gold, ...rest }));
		const { code, stdout } = await run(["--root", project.root, "evaluate", "--gold", folder, "--format", "json"]);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			sets: [{ set: "plans", all: { figures: { "target.f1": { value: 1 }, "target.record": { value: 1 } } } }],
		});
		await expect(written(project)).rejects.toThrow();
	});

	test("a folder without examples, and one with a broken line, end in a sentence", async ({ expect }) => {
		const [none, broken] = [await newFolder(), await newFolder()];
		await mkdir(join(broken, "x"));
		await writeFile(join(broken, "targets.jsonl"), "{}\n");
		const [first, second] = await Promise.all([run(["evaluate", "--gold", none]), run(["evaluate", "--gold", broken])]);
		expect(first).toMatchObject({
			code: 2,
			stdout: "",
			stderr: expect.stringContaining("no hand-coded examples there"),
		});
		expect(second).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("targets.jsonl:1\n") });
	});
});
