import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, RevisedPlan } from "../../src/toolkit/change/change.js";
import { toSegments } from "../../src/toolkit/change/segment.js";
import { toChange } from "../../src/toolkit/change/to-change.js";
import { collection, type SamplePlan } from "./sample.js";

const words = ["新增充电桩", "建设公园绿地", "培育数据企业", "改造老旧小区街巷", "完善养老服务设施", "推进河道治理"];
const clause = fc
	.tuple(
		fc.constantFrom(...words),
		fc.integer({ min: 1, max: 4 }),
		fc.constantFrom("", "确保年内完成。", "由镇办负责。"),
	)
	.map(([what, value, more]) => `${what}${value}个。${more}`);
const plan = fc.array(clause, { maxLength: 12 }).map((clauses): SamplePlan => ({ id: "plan", clauses }));
const plans = fc
	.uniqueArray(fc.constantFrom("a", "b", "c", "d"))
	.chain((ids) => fc.tuple(...ids.map((id) => plan.map(({ clauses }): SamplePlan => ({ id, clauses })))));

/** The first revision in a change; one without anything in it where there is none. */
function revisionIn({ plans: changed }: Change): Pick<RevisedPlan, "clauses" | "targets"> {
	const found = changed.find((change) => change.kind === "revised");
	return found?.kind === "revised" ? found : { clauses: [], targets: [] };
}

function bodies({ id, clauses }: SamplePlan): string[] {
	const { clauses: rows, texts } = collection([{ id, clauses }]);
	return toSegments(rows, texts.get(id) ?? []).map(({ body }) => body);
}

const bodyOf = (text: string) => text.replace(/^\d+\./, "");

describe("toChange", () => {
	test("finds nothing between a state and itself", () => {
		fc.assert(
			fc.property(plans, (some) => {
				expect(toChange(collection(some), collection(some))).toEqual({ plans: [], charts: [], accuracy: [] });
			}),
		);
	});

	test("takes one text to the other: what went is taken out of it, what came put in", () => {
		fc.assert(
			fc.property(plan, plan, (before, after) => {
				const { clauses } = revisionIn(toChange(collection([before]), collection([after])));
				const left = bodies(before);
				for (const { before: from } of clauses) if (from) left.splice(left.indexOf(bodyOf(from.text)), 1);
				for (const { after: to } of clauses) if (to) left.push(bodyOf(to.text));
				expect(left.sort()).toEqual(bodies(after).sort());
			}),
		);
	});

	test("adds up: targets before, less those gone, with those added, are the targets after", () => {
		fc.assert(
			fc.property(plan, plan, (before, after) => {
				const sides = [collection([before]), collection([after])] as const;
				const { targets } = revisionIn(toChange(...sides));
				const added = targets.filter((target) => target.before === null).length;
				const gone = targets.filter((target) => target.after === null).length;
				expect(sides[0].targets.length - gone + added).toBe(sides[1].targets.length);
			}),
		);
	});

	test("adds up: plans before, less those withdrawn, with those added, are the plans after", () => {
		fc.assert(
			fc.property(plans, plans, (before, after) => {
				const { plans: changed } = toChange(collection(before), collection(after));
				const count = (kind: string) => changed.filter((change) => change.kind === kind).length;
				expect(before.length - count("withdrawn") + count("added")).toBe(after.length);
			}),
		);
	});

	test("says the same of swapped sides, with before and after swapped", () => {
		const edits = fc.array(fc.constantFrom("keep", "drop", "alter", "insert"), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(edits, (kinds) => {
				const before: SamplePlan = { id: "plan", clauses: words.map((what) => `${what}7个。`) };
				const after: SamplePlan = {
					id: "plan",
					clauses: kinds.flatMap((kind, index) => {
						const what = words[index] ?? "";
						if (kind === "drop") return [];
						if (kind === "insert") return [`${what}7个。`, `另设${"甲乙丙丁戊己".charAt(index)}处${index}台。`];
						return [kind === "alter" ? `${what}8个，不得延期。` : `${what}7个。`];
					}),
				};
				const [there, back] = [collection([before]), collection([after])];
				const [one, other] = [revisionIn(toChange(there, back)), revisionIn(toChange(back, there))];
				const sides = ({ clauses, targets }: typeof one) => [
					...clauses.map((change) => [change.before?.text, change.after?.text]),
					...targets.map((change) => [change.before?.target_id, change.after?.target_id]),
				];
				const swapped = sides(other).map(([from, to]) => [to, from]);
				expect(swapped.map(String).sort()).toEqual(sides(one).map(String).sort());
			}),
		);
	});

	test("tells plans in order of their ids, whatever became of them", () => {
		const before = collection([
			{ id: "b", clauses: ["甲。"] },
			{ id: "c", clauses: ["乙。"] },
		]);
		const after = collection([
			{ id: "a", clauses: ["丙。"] },
			{ id: "c", clauses: ["乙，丁。"] },
		]);
		const told = toChange(before, after).plans.map(({ kind, plan: { document_id } }) => `${document_id} ${kind}`);
		expect(told).toEqual(["a added", "b withdrawn", "c revised"]);
	});
});
