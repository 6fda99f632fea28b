import { expect, test } from "vitest";
import { type NotebookState, readState, writeState } from "../../../src/components/notebook/address.js";

test.each<NotebookState>([
	{ sql: "SELECT '绿色', 1 + 1\nFROM targets", view: "chart", draw: ["targets", "theme", "region"], isDraft: false },
	{ sql: "SELECT 1", view: "table", draw: ["*", "region", ""], isDraft: true },
	{ sql: null, view: null, draw: null, isDraft: false },
])("a state is the same after a visit to the address: %j", (state) => {
	expect(readState(writeState(state))).toEqual(state);
});

test("an address that nobody wrote is no view", () => {
	expect(readState("?view=pie&value=x")).toEqual({ sql: null, view: null, draw: null, isDraft: false });
});
