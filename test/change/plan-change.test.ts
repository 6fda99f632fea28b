import { describe, expect, test } from "vitest";
import { planChanges } from "../../src/toolkit/change/plan-change.js";
import { collection, type SamplePlan } from "./sample.js";

const plan = (id: string, document: SamplePlan["document"] = {}): SamplePlan => ({
	id,
	clauses: ["新增充电桩480个。"],
	document,
});

const told = (before: readonly SamplePlan[], after: readonly SamplePlan[]) =>
	planChanges(collection(before), collection(after)).map((change) =>
		change.kind === "revised" || change.kind === "reread"
			? `${change.kind} ${change.before.document_id} ${change.plan.document_id}`
			: `${change.kind} ${change.plan.document_id}`,
	);

describe("planChanges", () => {
	test("tells what came and went with how much was in it", () => {
		expect(planChanges(collection([]), collection([plan("a")]))).toEqual([
			{
				kind: "added",
				plan: { document_id: "a", title: "a的计划", region_code: "370322", region: "高青县" },
				clauses: 1,
				targets: 1,
			},
		]);
		expect(told([plan("a")], [])).toEqual(["withdrawn a"]);
	});

	test("tells a plan that takes another's place as its revision, whether that one stays or goes", () => {
		const next = plan("b", { supersedes: "a" });
		expect(told([plan("a")], [next])).toEqual(["revised a b"]);
		expect(told([plan("a")], [plan("a", { superseded_by: "b" }), next])).toEqual(["revised a b"]);
	});

	test("leads a revision of a revision back to the plan that was there", () => {
		const between = plan("b", { supersedes: "a", superseded_by: "c" });
		expect(told([plan("a")], [between, plan("c", { supersedes: "b" })])).toEqual(["added b", "revised a c"]);
	});

	test("calls a plan added where it replaces one that was never there, or itself in a circle", () => {
		expect(told([], [plan("b", { supersedes: "a" })])).toEqual(["added b"]);
		expect(told([], [plan("b", { supersedes: "c" }), plan("c", { supersedes: "b" })])).toEqual(["added b", "added c"]);
	});

	test("says it of the plan where one that was there is now said to replace another", () => {
		const [a, b] = [plan("a"), plan("b")];
		expect(told([a, b], [a, plan("b", { supersedes: "a" })])).toEqual(["reread b b"]);
	});
});
