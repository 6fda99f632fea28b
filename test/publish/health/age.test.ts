import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const script = readFileSync(join(import.meta.dirname, "../../../src/toolkit/publish/health/age.js"), "utf8");

/** Runs the script of the page at a moment, and returns what it showed. */
function showAt(now: string, due: string | undefined) {
	const age = {
		previousElementSibling: { dateTime: "2026-11-22T09:00:00.000Z" },
		closest: () => ({ lang: "zh-CN" }),
		textContent: "",
	};
	const parts: Record<string, object[]> = {
		".overdue": [{ hidden: true }],
		".now": [{ hidden: false }],
		".age": [age],
	};
	const document = { body: { dataset: { due } }, querySelectorAll: (name: string) => parts[name] };
	class Clock extends Date {
		static override now = () => Date.parse(now);
	}
	runInNewContext(script, { document, Date: Clock, Intl, setInterval: () => 0 });
	return { age: age.textContent, overdue: parts[".overdue"], now: parts[".now"] };
}

test("the page says how long ago a run was, and that one is overdue only after it was due", () => {
	const due = "2026-11-22T12:00:00.000Z";
	expect(showAt("2026-11-22T11:59:00.000Z", due)).toEqual({
		age: "2小时前",
		overdue: [{ hidden: true }],
		now: [{ hidden: false }],
	});
	expect(showAt("2026-11-25T12:00:01.000Z", due)).toEqual({
		age: "3天前",
		overdue: [{ hidden: false }],
		now: [{ hidden: true }],
	});
	expect(showAt("2026-12-25T12:00:00.000Z", undefined)).toMatchObject({ overdue: [{ hidden: true }] });
});
