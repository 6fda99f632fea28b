import { expect, test } from "vitest";
import { brokenPromises } from "../../../src/toolkit/publish/release/address.js";

const last = new Map([
	["index.html", "1"],
	["embed/theme/green/index.html", "2"],
	["embed/theme/green/data.csv", "3"],
	["embed/theme/green/version.json", "4"],
	["v/0123456789ab/theme/green/index.html", "5"],
]);
const next = (change: Readonly<Record<string, string>>) => new Map([...last, ...Object.entries(change)]);

test("charts may change, and pages of the report may go", () => {
	expect(brokenPromises(last, next({ "embed/theme/green/data.csv": "other" }))).toEqual([]);
	const withoutPage = next({});
	withoutPage.delete("index.html");
	expect(brokenPromises(last, withoutPage)).toEqual([]);
});

test("an address of a chart that nothing answers is named", () => {
	const after = next({});
	after.delete("embed/theme/green/data.csv");
	expect(brokenPromises(last, after)).toEqual(["embed/theme/green/data.csv: no longer answered"]);
});

test("a page with a mark beside it answers for a chart that was withdrawn, and the chart may come again", () => {
	const after = next({ "embed/theme/green/index.html": "withdrawn", "embed/theme/green/withdrawn.json": "when" });
	after.delete("embed/theme/green/data.csv");
	after.delete("embed/theme/green/version.json");
	expect(brokenPromises(last, after)).toEqual([]);
	expect(brokenPromises(after, last)).toEqual([]);
	after.delete("embed/theme/green/index.html");
	expect(brokenPromises(last, after)).toHaveLength(3);
});

test("a frozen file stays, and stays as it was", () => {
	const frozen = "v/0123456789ab/theme/green/index.html";
	expect(brokenPromises(last, next({ [frozen]: "other" }))).toEqual([`${frozen}: frozen, and would change`]);
	expect(brokenPromises(new Map([[frozen, ""]]), next({ [frozen]: "other" }))).toEqual([]);
	const after = next({});
	after.delete(frozen);
	expect(brokenPromises(last, after)).toEqual([`${frozen}: no longer answered`]);
});
