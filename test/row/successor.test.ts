import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { successors, withSuccessors } from "../../src/toolkit/row/successor.js";
import { document } from "../store/sample.js";

const all = () => true;
const plan = (document_id: string, supersedes: string | null) => ({ document_id, supersedes });

describe("successors", () => {
	test("a plan leads to its revision, and that to the next one", () => {
		const history = [plan("c", "b"), plan("b", "a"), plan("a", null)];
		expect([...successors(history, all)].sort()).toEqual([
			["a", "b"],
			["b", "c"],
		]);
	});

	test("a plan whose revision was withdrawn leads to the one after it, or is in force again", () => {
		const history = [plan("a", null), plan("b", "a"), plan("c", "b")];
		expect(successors(history, (id) => id !== "b").get("a")).toBe("c");
		expect(successors(history, (id) => id === "a").get("a")).toBeUndefined();
	});

	test("a plan that two others claim to replace has the first of them", () => {
		expect(successors([plan("b", "a"), plan("c", "a")], all).get("a")).toBe("b");
	});

	test("ends for any claims, circles too, and never names a plan that is not there, or the plan itself", () => {
		const id = fc.constantFrom<string>("a", "b", "c", "d", "e");
		const plans = fc.uniqueArray(fc.record({ document_id: id, supersedes: fc.option(id) }), {
			selector: ({ document_id }) => document_id,
		});
		fc.assert(
			fc.property(plans, fc.uniqueArray(id), (history, there) => {
				for (const [earlier, later] of successors(history, (each) => there.includes(each))) {
					expect(there).toContain(later);
					expect(later).not.toBe(earlier);
				}
			}),
		);
	});
});

describe("withSuccessors", () => {
	test("fills in what replaced each plan and leaves all else as it is", () => {
		const revision = { ...document, document_id: "revision", supersedes: document.document_id };
		expect(withSuccessors([document, revision])).toEqual([{ ...document, superseded_by: "revision" }, revision]);
	});

	test("a revision that has no row any more still leads to the one after it", () => {
		const second = { ...document, document_id: "second", supersedes: "first" };
		const rows = withSuccessors([document, second], [plan("first", document.document_id)]);
		expect(rows[0]?.superseded_by).toBe("second");
	});
});
