import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LogEntry, toJson, toText } from "../../src/toolkit/cli/log-entry.js";

const time = new Date("2026-11-22T11:03:06.042Z");
const made: LogEntry = {
	level: "info",
	phase: "read",
	message: "5 plans",
	milliseconds: 66.4,
	counts: { plans: 5 },
};

describe("a log entry as text", () => {
	test("has its phase in a column, and the seconds at its end", () => {
		expect(toText(made)).toBe("read      5 plans  0.07 s");
		expect(toText({ level: "info", phase: null, message: "no numeral at 3" })).toBe("no numeral at 3");
	});

	test("of an error says what is wrong, and below it what to do", () => {
		const error: LogEntry = { level: "error", phase: "site", message: "no such file: a.txt", cure: "Give a file." };
		expect(toText(error)).toBe("bice: no such file: a.txt\n  Give a file.");
	});
});

describe("a log entry as JSON", () => {
	test("has the fields that it says something in, and no other", () => {
		expect(toJson(made, time)).toBe(
			'{"time":"2026-11-22T11:03:06.042Z","level":"info","phase":"read","message":"5 plans","milliseconds":66,"counts":{"plans":5}}',
		);
		expect(Object.keys(JSON.parse(toJson({ level: "info", phase: null, message: "" }, time)))).toEqual([
			"time",
			"level",
			"message",
		]);
	});

	test("is one line that gives every message back, whatever a plan wrote into it", () => {
		const line = fc.string({ unit: "binary" });
		fc.assert(
			fc.property(line, line, (message, cure) => {
				const json = toJson({ level: "error", phase: null, message, cure, exitCode: 1 }, time);
				expect(json).not.toMatch(/[\n\r]/);
				expect(JSON.parse(json)).toEqual({ time: time.toISOString(), level: "error", message, cure, exitCode: 1 });
			}),
		);
	});
});
