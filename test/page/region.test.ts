import { describe, expect, test } from "vitest";
import { renderRegion } from "../../src/toolkit/page/region.js";
import { countIn, renderedPage, wordsOf } from "./rendered-page.js";
import { tables } from "./seed-database.js";

describe("the page of a region", () => {
	test("has a dot for each of its targets in the timeline, and shows both of two plans", async () => {
		const page = await renderedPage(renderRegion, "370322");
		const own = tables.targets.filter(({ region_code }) => region_code === "370322");
		expect(countIn(page, "deadlines", /class="dot /g)).toBe(own.length);
		expect(page.match(/class="plan-name"/g)).toHaveLength(2);
	});

	test("draws every theme with the other regions beside it", async () => {
		const page = await renderedPage(renderRegion, "370702");
		expect(countIn(page, "profile", /class="grid row profile-row/g)).toBe(11);
		expect(countIn(page, "profile", /class="there"/g)).toBe(11 * 2 * 3);
	});

	test("says what is not there: departments, doubtful places, other regions, a source for residents", async () => {
		const documents = tables.documents.filter(({ region_code }) => region_code === "370702");
		const page = await renderedPage(renderRegion, "370702", { documents, reuse: [], language: "en" });
		for (const said of ["name no lead departments", "No doubtful place", "no other region", "no source for residents"])
			expect(page).toContain(said);
	});

	test.each(["zh", "en"] as const)(
		"renders in %s a plan without target, clause, title and period",
		async (language) => {
			const documents = tables.documents.map((row) => ({ ...row, title: null, period_start: null, period_end: null }));
			const empty = { documents, clauses: [], targets: [], observations: [], reuse: [], language };
			expect(wordsOf(await renderedPage(renderRegion, "370322", empty))).not.toMatch(/NaN|Infinity|undefined|object/);
		},
	);
});
