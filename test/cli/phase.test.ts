import { expect, test } from "vitest";
import { countOf, phase } from "../../src/toolkit/cli/phase.js";

test("a phase gives its result and logs one line with what it made and the seconds", async () => {
	const lines: string[] = [];
	const result = await phase(
		"read",
		() => [1, 2],
		(plans) => countOf(plans.length, "plan"),
		(line) => lines.push(line),
	);
	expect(result).toEqual([1, 2]);
	expect(lines).toEqual([expect.stringMatching(/^read {6}2 plans {2}\d+\.\d\d s$/)]);
});

test("a phase that fails logs nothing", async () => {
	const lines: string[] = [];
	const failing = phase(
		"read",
		() => Promise.reject(new Error("no")),
		String,
		(line) => lines.push(line),
	);
	await expect(failing).rejects.toThrow("no");
	expect(lines).toEqual([]);
});

test("counts agree with their noun", () => {
	expect([0, 1, 2].map((count) => countOf(count, "plan"))).toEqual(["0 plans", "1 plan", "2 plans"]);
});
