import { describe, expect, test } from "vitest";
import { toLeads } from "../../../src/toolkit/page/region/lead.js";
import type { LeadClauseRow } from "../../../src/toolkit/query/lead-clause.js";
import { mark } from "./made.js";

function led(department: string, ordinal: number): LeadClauseRow {
	return {
		department,
		region_code: "370117",
		document_id: "gangcheng-2020-campaign",
		clause_id: `gangcheng-2020-campaign#${ordinal}`,
		ordinal,
		number: null,
		heading: null,
		theme: "rural",
		focus: ["rural"],
	};
}

describe("toLeads", () => {
	const marks = [mark("a"), mark("b", { clause_id: "gangcheng-2020-campaign#2" }), mark("c", { clause_id: null })];

	test("departments that lead most clauses come first, then those with more targets", () => {
		const leads = toLeads([led("区财政局", 3), led("区水利局", 1), led("区农业局", 1), led("区农业局", 2)], marks);
		expect(leads.map(({ department }) => department)).toEqual(["区农业局", "区水利局", "区财政局"]);
	});

	test("a clause of two lead departments counts for both, with its targets", () => {
		const leads = toLeads([led("区农业局", 1), led("区水利局", 1)], marks);
		expect(leads.map((lead) => lead.marks.map(({ target_id }) => target_id))).toEqual([["a"], ["a"]]);
		expect(leads.map(({ clauses }) => clauses[0]?.targets)).toEqual([1, 1]);
	});
});
