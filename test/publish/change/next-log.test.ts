import { describe, expect, test } from "vitest";
import { addEntry } from "../../../src/toolkit/change/add-entry.js";
import { emptyLog } from "../../../src/toolkit/change/log.js";
import { nextLog } from "../../../src/toolkit/publish/change/next-log.js";
import { newest, older } from "../../page/changes/sample.js";

const release = { present: { documents: [], charts: [] }, withdrawn: [] };
const [first, later] = [new Date("2026-11-20T02:00:00.123Z"), new Date("2026-11-22T11:03:06Z")];
const nothing = { plans: [], charts: [], accuracy: [] };
const past = addEntry(emptyLog, older.change, { ...release, at: "2026-11-20T02:00:00Z" });

describe("nextLog", () => {
	test("puts a change at the head of the last release's log, with the time of the run", () => {
		const log = nextLog(past, past, newest.change, release, later);
		expect(log.entries.map(({ at }) => at)).toEqual(["2026-11-22T11:03:06Z", "2026-11-20T02:00:00Z"]);
		expect(log.entries[1]).toEqual(past.entries[0]);
	});

	test("keeps what an earlier run noted and did not release, with its time", () => {
		const tried = nextLog(past, past, newest.change, release, first);
		expect(nextLog(past, tried, newest.change, release, later)).toBe(tried);
	});

	test("forgets what an earlier run noted where the change became another one", () => {
		const tried = nextLog(past, past, newest.change, release, first);
		const log = nextLog(past, tried, { ...newest.change, accuracy: [] }, release, later);
		expect(log.entries.map(({ at }) => at)).toEqual(["2026-11-22T11:03:06Z", "2026-11-20T02:00:00Z"]);
		expect(nextLog(past, tried, nothing, release, later)).toEqual(past);
	});

	test("is the last release's log where nothing changed", () => {
		expect(nextLog(past, emptyLog, nothing, release, later)).toEqual(past);
		expect(nextLog(past, past, nothing, release, later)).toBe(past);
	});
});
