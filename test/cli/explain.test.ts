import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectAt } from "../../src/toolkit/store/project.js";
import { run } from "./run.js";

const seed = join(projectAt().seeds, "gaoqing-2024-key-points.txt");

describe.concurrent("bice explain", () => {
	test("says how a target was read: its sentence marked, its fields, each rule in words", async ({ expect }) => {
		const { code, stdout, stderr } = await run(["explain", seed, "--at", "731"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toMatch(/^numeral +72 \[731, 733\)$/m);
		expect(stdout).toMatch(/^sentence .*分别达到【72】家、78家。$/m);
		expect(stdout).toMatch(/^verdict +target 是目标$/m);
		expect(stdout).toMatch(/^indicator +高新技术企业$/m);
		expect(stdout).toMatch(/^theme +innovation$/m);
		expect(stdout).toMatch(/^rule +distribution: “分别”/m);
	});

	test("says why a numeral is no target: the rule and its reason", async ({ expect }) => {
		const { stdout } = await run(["explain", seed, "--at", "0"]);
		expect(stdout).toMatch(/^verdict +no target 不是目标$/m);
		expect(stdout).toMatch(/^rule +front: 在标题/m);
	});

	test("--format json gives the same as one object", async ({ expect }) => {
		const { stdout } = await run(["explain", seed, "--at", "731", "--format", "json"]);
		expect(JSON.parse(stdout)).toMatchObject({
			start: 731,
			end: 733,
			raw: "72",
			unit: "家",
			target: true,
			refusal: null,
			reading: { indicator: "高新技术企业", value: 72, kind: "level", deadline: "2024", theme: "innovation" },
			rules: expect.arrayContaining([{ name: "kind-level", zh: expect.any(String) }]),
		});
	});

	test.each([
		[["--at", "99999999"], "offset beyond the text: 99999999"],
		[["--at", "-1"], "invalid offset: -1"],
		[["--at", "1e3"], "invalid offset: 1e3"],
		[["--at", "11275"], "no numeral there or after it: 11275"],
	])("%j is one sentence and what to do next, exit code 2", async (options, sentence) => {
		const { code, stdout, stderr } = await run(["explain", seed, ...options]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(`bice: ${sentence}\n`);
		expect(stderr.trimEnd().split("\n")).toHaveLength(2);
	});

	test("without --at it says what is missing", async ({ expect }) => {
		const { code, stderr } = await run(["explain", seed]);
		expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("--at") });
	});
});
