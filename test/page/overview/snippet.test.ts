import { expect, test } from "vitest";
import { snippetOf } from "../../../src/toolkit/page/overview/snippet.js";
import type { EntryRow } from "../../../src/toolkit/query/entry.js";

const text = "第一行\n今年建成2如康家园和其他一些设施\r\n末行";
const start = [...text].indexOf("2");
const finding = {
	region_code: "a",
	document_id: "d",
	rule: "missing-measure-word",
	start,
	end: start + 1,
	line: 2,
	message: "",
};
const clause = { document_id: "d", start: 4, end: 20 } as EntryRow;

test("a snippet has a few signs on either side, and stops at the ends of its line", () => {
	expect(snippetOf(finding, [...text], [])).toEqual({
		before: "今年建成",
		doubtful: "2",
		after: "如康家园和其他",
		anchor: "",
	});
});

test("what stands in a clause has an anchor there", () => {
	expect(snippetOf(finding, [...text], [clause]).anchor).toBe(`#f-${start}`);
	expect(snippetOf({ ...finding, document_id: "e" }, [...text], [clause]).anchor).toBe("");
});
