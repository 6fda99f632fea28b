import { describe, expect, test } from "vitest";
import type { ClauseText } from "../../src/toolkit/change/change.js";
import { tallyOf } from "../../src/toolkit/change/tally.js";

const clause: ClauseText = { clause_id: "a#1", number: "1", heading: null, text: "甲" };
const plan = { document_id: "a", title: null, region_code: null, region: null };
const revised = { kind: "revised", plan, before: plan, fields: [], clauses: [], renumbered: [], targets: [] } as const;
const chart = { id: "a", title: { zh: "", en: "" }, before: "1", after: "2", moved: true };

describe("tallyOf", () => {
	test("counts clauses that came, went or read otherwise, and neither moves nor words between clauses", () => {
		const { clauses } = tallyOf({
			plans: [
				{
					...revised,
					clauses: [
						{ kind: "added", before: null, after: clause },
						{ kind: "altered", before: clause, after: clause },
						{ kind: "moved", before: clause, after: clause },
						{ kind: "gone", before: { ...clause, clause_id: null }, after: null },
					],
				},
			],
			charts: [],
			accuracy: [],
		});
		expect(clauses).toEqual({ added: 1, gone: 0, altered: 1 });
	});

	test("counts a chart once: as new, gone, moved, or with other words alone", () => {
		const charts = [chart, { ...chart, before: null }, { ...chart, after: null }, { ...chart, moved: false }];
		expect(tallyOf({ plans: [], charts, accuracy: [] }).charts).toEqual({ moved: 1, added: 1, gone: 1, reworded: 1 });
	});

	test("counts plans by what became of them", () => {
		const { plans } = tallyOf({ plans: [revised, { ...revised, kind: "reread" }], charts: [], accuracy: [] });
		expect(plans).toEqual({ added: 0, revised: 1, reread: 1, withdrawn: 0 });
	});
});
