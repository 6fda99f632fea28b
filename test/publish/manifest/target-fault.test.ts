import { describe, expect, test } from "vitest";
import { targetFaults } from "../../../src/toolkit/publish/manifest/target-fault.js";
import { plan, withTarget } from "./stated-sample.js";

describe("targetFaults", () => {
	test("finds nothing where every number stands in its sentence", () => {
		expect(targetFaults(plan)).toEqual([]);
	});

	test.each([
		[{ start: 12, end: 15 }, "data/targets.parquet: plan/110: not “110” at 12"],
		[{ raw: "120" }, "data/targets.parquet: plan/110: not “120” at 13"],
		[{ quote: "达到110家" }, "data/targets.parquet: plan/110: not “达到110家” at 5"],
		[{ quote_end: 15, quote: "高新技术企业达到11" }, "data/targets.parquet: plan/110: outside its sentence"],
		[{ value: 1101 }, "data/targets.parquet: plan/110: “110” is not 1101"],
	])("%o is one fault: %s", (change, fault) => {
		expect(targetFaults(withTarget(change))).toContain(fault);
	});

	test("names a text that is missing, or another one than the tables were read from", () => {
		expect(targetFaults({ ...plan, points: null, sha256: null })).toEqual(["data/text/plan.txt: missing, or no text"]);
		const faults = targetFaults({ ...plan, points: [...(plan.points ?? []), "。"], sha256: "0".repeat(64) });
		expect(faults).toEqual([
			"data/text/plan.txt: not the text that the tables were read from",
			"data/text/plan.txt: 30 characters, not 29",
		]);
	});

	test("names a clause that the text has no room for", () => {
		const clauses = plan.clauses.map((clause) => ({ ...clause, end: 99 }));
		expect(targetFaults({ ...plan, clauses })).toEqual(["data/clauses.parquet: plan#1: outside its text"]);
	});
});
