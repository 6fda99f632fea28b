import { expect, test } from "vitest";
import { cellPath } from "../../../src/components/notebook/cell-path.js";

const document = "gaoqing-2024-key-points";
const places = { documents: new Set([document]), targets: new Map([["7ad0f221e1", document]]) };

test.each([
	["target_id", "7ad0f221e1", `/reader/${document}#t-7ad0f221e1`],
	["clause_id", `${document}#3`, `/reader/${document}#c-3`],
	["document_a", document, `/reader/${document}`],
	["target_id", "made-up", null],
	["clause_id", "made-up#3", null],
	["clause_id", document, null],
	["document_id", "javascript:alert(1)", null],
	["title", document, null],
	["document_id", null, null],
])("%s %s leads to %s", (column, value, path) => {
	expect(cellPath(column, value, places)).toBe(path);
});
