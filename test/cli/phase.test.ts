import { expect, test } from "vitest";
import type { LogEntry } from "../../src/toolkit/cli/log-entry.js";
import { failedPhase, phase, told } from "../../src/toolkit/cli/phase.js";
import { counted } from "../../src/toolkit/text/english.js";

test("a phase gives its result and logs what it made, in words and numbers, and the time it took", async () => {
	const entries: LogEntry[] = [];
	const result = await phase(
		"read",
		() => [1, 2],
		(plans) => told(counted(plans.length, "plan"), { plans: plans.length }),
		(entry) => entries.push(entry),
	);
	expect(result).toEqual([1, 2]);
	expect(entries).toEqual([
		{ level: "info", phase: "read", message: "2 plans", counts: { plans: 2 }, milliseconds: expect.any(Number) },
	]);
});

test("a phase that fails logs nothing; the error knows the innermost phase it was thrown in", async () => {
	const entries: LogEntry[] = [];
	const error = new Error("no");
	const inPhase = (name: string, work: () => Promise<unknown>) =>
		phase(name, work, String, (entry) => entries.push(entry));
	const failing = inPhase("publish", () => inPhase("site", () => Promise.reject(error)));
	await expect(failing).rejects.toBe(error);
	expect(entries).toEqual([]);
	expect(failedPhase(error)).toEqual({ phase: "site", milliseconds: expect.any(Number) });
	expect(failedPhase(new Error("elsewhere"))).toEqual({ phase: null });
});
