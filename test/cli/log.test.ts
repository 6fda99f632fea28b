import { describe, expect, test } from "vitest";
import { log, logging, say } from "../../src/toolkit/cli/log.js";
import type { LogEntry } from "../../src/toolkit/cli/log-entry.js";
import { logFormatOf } from "../../src/toolkit/cli/log-option.js";
import { run } from "./run.js";

/** What `bice … --log json` wrote to stderr: each line by itself. */
async function logOf(args: readonly string[]): Promise<Record<string, unknown>[]> {
	const { stderr } = await run([...args, "--log", "json"]);
	return stderr
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
}

describe("logging", () => {
	test("gives what is logged within some work to its log, however deep, and two works do not mix", async () => {
		const work = async (name: string) => {
			const entries: LogEntry[] = [];
			await logging(
				(entry) => entries.push(entry),
				async () => {
					say(name, "begun");
					await new Promise((resolve) => setImmediate(resolve));
					log({ level: "error", phase: name, message: "ended" });
				},
			);
			return entries.map(({ phase, message }) => `${phase} ${message}`);
		};
		expect(await Promise.all([work("one"), work("two")])).toEqual([
			["one begun", "one ended"],
			["two begun", "two ended"],
		]);
	});
});

describe("--log json", () => {
	test("is found wherever it stands, and before anything else is looked at", () => {
		expect(logFormatOf(["node", "bice", "--log", "json", "check"])).toBe("json");
		expect(logFormatOf(["node", "bice", "publish", "--to", "site", "--log=json", "--kep"])).toBe("json");
		expect(logFormatOf(["node", "bice", "check"])).toBe("text");
		expect(logFormatOf(["node", "bice", "check", "--log"])).toBe("text");
		expect(logFormatOf(["node", "bice", "query", "--", "--log", "json"])).toBe("text");
	});

	test("writes each line to stderr as an object, the last with the exit code and the time it took", async () => {
		const lines = await logOf(["check"]);
		expect(lines).toEqual([
			expect.objectContaining({ level: "info", phase: "check", message: expect.stringContaining("plans") }),
			expect.objectContaining({ phase: "end", exitCode: 0, milliseconds: expect.any(Number) }),
		]);
		expect(new Date(String(lines[0]?.time)).toISOString()).toBe(lines[0]?.time);
	});

	test("tells an error with its cure, and a mistake in the command line, in the same form", async () => {
		const [missing, mistaken] = await Promise.all([logOf(["extract", "none.txt"]), logOf(["publish", "--kep", "3"])]);
		expect(missing).toEqual([
			expect.objectContaining({ level: "error", message: "no such file: none.txt", cure: expect.stringMatching(/./) }),
			expect.objectContaining({ phase: "end", exitCode: 2 }),
		]);
		expect(mistaken).toEqual([
			expect.objectContaining({ level: "error", message: expect.stringMatching(/^(?:unknown|required) option/) }),
			expect.objectContaining({ phase: "end", exitCode: 2 }),
		]);
	});
});
