import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("what Node itself would print, and an error that nobody waits for, are lines of JSON too", () => {
	const given = ["--import", "tsx", join(import.meta.dirname, "failing-late.ts")];
	const { status, stderr } = spawnSync(process.execPath, given, { encoding: "utf8" });
	const lines = stderr.trimEnd().split("\n");
	expect(lines.map((line) => JSON.parse(line))).toEqual([
		expect.objectContaining({ level: "info", message: "careful" }),
		expect.objectContaining({ level: "error", message: "a bug in bice: late", stack: expect.any(String) }),
		expect.objectContaining({ phase: "end", exitCode: 1 }),
	]);
	expect(status).toBe(1);
});
