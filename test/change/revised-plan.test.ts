import { describe, expect, test } from "vitest";
import type { CollectionState, RevisedPlan } from "../../src/toolkit/change/change.js";
import { planStates } from "../../src/toolkit/change/plan-state.js";
import { revisedPlan } from "../../src/toolkit/change/revised-plan.js";
import type { DocumentRow } from "../../src/toolkit/schema/document.js";
import { seedSource } from "../row/collection.js";
import { collection } from "./sample.js";
import { stateOf } from "./state.js";

const seed = seedSource("gaoqing-2024-key-points");
const before = stateOf([seed]);

/** How the first plan of one state is other in another. */
function revision(from: CollectionState, to: CollectionState): RevisedPlan | null {
	const [one, other] = [...planStates(from).values(), ...planStates(to).values()];
	if (!one || !other) throw new Error("missing plan");
	return revisedPlan(one, other);
}

const edited = (edit: (text: string) => string) => revision(before, stateOf([{ ...seed, text: edit(seed.text) }]));

/** The text of a clause of the seed by its number. */
function clauseText(number: number): string {
	const row = before.clauses.find((clause) => clause.number === String(number));
	return (before.texts.get(seed.document_id) ?? []).slice(row?.start, row?.end).join("");
}

const numbers = (revised: RevisedPlan | null) =>
	revised?.clauses.map(({ kind, before, after }) => [kind, before?.number ?? null, after?.number ?? null]);

describe("revisedPlan, of edits of a real plan", () => {
	test("tells another value once: the clause, and the target with what is other", () => {
		const revised = edited((text) => text.replace("充电桩480个", "充电桩600个"));
		expect(numbers(revised)).toEqual([["altered", "22", "22"]]);
		expect(revised?.targets.map(({ after, fields }) => [after?.indicator, fields])).toEqual([
			["新增充电桩", [{ field: "value", before: "480", after: "600" }]],
		]);
		expect(revised).toMatchObject({ kind: "revised", fields: [], renumbered: [] });
	});

	test("tells a clause that was put in, and once that all after it have other numbers", () => {
		const revised = edited((text) => {
			const rest = Array.from({ length: 59 }, (_, index) => 64 - index);
			const shifted = rest.reduce((all, number) => all.replace(`\n${number}.`, `\n${number + 1}.`), text);
			return shifted.replace("\n7.提高", "\n6.建设数据市场。年内建成交易平台2个。\n7.提高");
		});
		expect(numbers(revised)).toEqual([["added", null, "6"]]);
		expect(revised?.renumbered).toEqual([{ of: "clause", before: ["6", "64"], after: ["7", "65"], count: 59 }]);
		expect(revised?.targets.map(({ before, after }) => [before, after?.value])).toEqual([[null, 2]]);
	});

	test("tells a clause that is gone with its targets", () => {
		const revised = edited((text) => text.replace(clauseText(22), ""));
		expect(numbers(revised)).toEqual([["gone", "22", null]]);
		expect(revised?.targets.map(({ before, after }) => [before?.value, after])).toEqual([[480, null]]);
	});

	test("tells that a clause moved, and of its targets nothing", () => {
		const moved = clauseText(22);
		const revised = edited((text) => text.replace(moved, "").replace(clauseText(30), `${clauseText(30)}\n${moved}`));
		expect(numbers(revised)).toEqual([["moved", "22", "22"]]);
		expect(revised?.targets).toEqual([]);
	});

	test("tells words between clauses: the heading of a section", () => {
		const revised = edited((text) => text.replace("二、持续推进动能转换", "二、加快推进动能转换"));
		expect(revised?.clauses).toMatchObject([
			{ kind: "altered", before: { clause_id: null, number: "二" }, after: { text: "二、加快推进动能转换提速增效" } },
		]);
	});

	test("says nothing of spaces, breaks of lines and full-width signs, but that the file is another", () => {
		const revised = edited((text) => text.replaceAll("。", "。\n").replaceAll(",", "，"));
		expect(revised).toMatchObject({ kind: "revised", fields: [], clauses: [], renumbered: [], targets: [] });
	});
});

describe("revisedPlan", () => {
	const plan = (document: Partial<DocumentRow>, clauses = ["新增充电桩480个。"], id = "plan") =>
		collection([{ id, clauses, document: { source_sha256: "one", ...document } }]);

	test("is null for the same plan", () => {
		expect(revision(plan({}), plan({}))).toBeNull();
	});

	test("calls a plan of the same text reread where the catalogue says something else of it", () => {
		const revised = revision(plan({}), plan({ issued: "2024-06-28", note: "据原件" }));
		expect(revised).toMatchObject({ kind: "reread", clauses: [], targets: [] });
		expect(revised?.fields).toEqual([
			{ field: "issued", before: null, after: "2024-06-28" },
			{ field: "note", before: null, after: "据原件" },
		]);
	});

	test("calls a plan of the same text reread where a target was read otherwise", () => {
		const other = plan({});
		const targets = other.targets.map((target) => ({ ...target, comparator: "ge" }));
		const revised = revision(plan({}), { ...other, targets });
		expect(revised).toMatchObject({ kind: "reread", fields: [], clauses: [] });
		expect(revised?.targets[0]?.fields).toEqual([{ field: "comparator", before: "eq", after: "ge" }]);
	});

	test("tells how many clauses there are where the same text is read in others", () => {
		const other = plan({}, ["新增充电桩480个。", "甲。"]);
		expect(revision(plan({}), other)?.fields).toEqual([{ field: "clauses", before: "1", after: "2" }]);
	});

	test("names a region by its code where it is another, by its name where that alone is", () => {
		const fields = (document: Partial<DocumentRow>) => revision(plan({}), plan(document))?.fields;
		expect(fields({ region_code: "370214", region: "城阳区" })).toEqual([
			{ field: "region_code", before: "370322", after: "370214" },
		]);
		expect(fields({ region: "高青" })).toEqual([{ field: "region", before: "高青县", after: "高青" }]);
	});

	test("tells another period once, and not of every target that has its deadline from the plan", () => {
		const next = plan({ period_end: 2025 });
		const targets = next.targets.map((target) => ({ ...target, deadline: "2025" }));
		const revised = revision(plan({}), { ...next, targets });
		expect(revised?.fields).toEqual([{ field: "period_end", before: "2024", after: "2025" }]);
		expect(revised?.targets).toEqual([]);
	});

	test("compares a plan with the one whose place it took, and leaves out what is said of one document alone", () => {
		const revised = revision(plan({ note: "旧" }), plan({ note: "新", supersedes: "plan" }, undefined, "plan-2"));
		expect(revised).toMatchObject({
			kind: "revised",
			before: { document_id: "plan" },
			plan: { document_id: "plan-2" },
		});
		expect(revised?.fields.map(({ field }) => field)).toEqual(["title"]);
		expect(revised?.targets).toEqual([]);
	});

	test("compares no clauses where the text of a side is not known", () => {
		const revised = revision({ ...plan({}), texts: new Map() }, plan({ source_sha256: "two" }, ["新增充电桩600个。"]));
		expect(revised).toMatchObject({ kind: "revised", clauses: [], fields: [{ field: "source_sha256" }] });
		expect(revised?.targets[0]?.fields).toEqual([{ field: "value", before: "480", after: "600" }]);
	});
});
