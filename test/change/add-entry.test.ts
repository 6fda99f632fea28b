import { describe, expect, test } from "vitest";
import { addEntry, mostEntries, type Release } from "../../src/toolkit/change/add-entry.js";
import type { Change, PlanName } from "../../src/toolkit/change/change.js";
import { type ChangeLog, emptyLog } from "../../src/toolkit/change/log.js";

const at = "2026-11-22T11:03:06Z";
const plan: PlanName = { document_id: "a", title: "甲", region_code: "370322", region: "高青县" };
const nothing: Change = { plans: [], charts: [], accuracy: [] };
const withdrawal: Change = { ...nothing, plans: [{ kind: "withdrawn", plan, clauses: 1, targets: 2 }] };
const addition: Change = { ...nothing, plans: [{ kind: "added", plan, clauses: 1, targets: 2 }] };
const release = (more: Partial<Release> = {}): Release => {
	return { at, present: { documents: [], charts: [] }, withdrawn: [], ...more };
};
const withPlan = release({ present: { documents: ["a"], charts: [] } });

describe("addEntry", () => {
	test("leaves the log as it is where nothing changed", () => {
		expect(addEntry(emptyLog, nothing, release())).toBe(emptyLog);
	});

	test("puts a change at the head, named by twelve digits", () => {
		const log = addEntry(addEntry(emptyLog, addition, withPlan), withdrawal, release());
		expect(log.entries.map(({ change }) => change)).toEqual([withdrawal, addition]);
		expect(log.entries[0]).toMatchObject({ at, id: expect.stringMatching(/^[0-9a-f]{12}$/) });
	});

	test("names the same change after the same log alike at any time, and a second time otherwise", () => {
		const once = addEntry(emptyLog, addition, withPlan);
		const later = addEntry(emptyLog, addition, { ...withPlan, at: "2027-01-01T00:00:00Z" });
		expect(later.entries[0]?.id).toBe(once.entries[0]?.id);
		const again = addEntry(addEntry(once, withdrawal, release()), addition, withPlan);
		expect(new Set(again.entries.map(({ id }) => id)).size).toBe(3);
	});

	test("remembers so many releases, and what was withdrawn for good", () => {
		let log: ChangeLog = addEntry(emptyLog, withdrawal, release());
		for (let index = 0; index < mostEntries + 5; index++) {
			const accuracy = [{ set: "plans", figure: "target.f1", before: index, after: index + 1 }];
			log = addEntry(log, { ...nothing, accuracy }, release());
		}
		expect(log.entries.length).toBe(mostEntries);
		expect(log.withdrawnPlans).toEqual([{ plan, withdrawn: "2026-11-22", note: null, supersededBy: null }]);
	});

	test("remembers a plan whose place was taken, and by which, unless it is still there", () => {
		const next = { ...plan, document_id: "b" };
		const revised = { kind: "revised", plan: next, before: plan, fields: [], clauses: [], renumbered: [], targets: [] };
		const change: Change = { ...nothing, plans: [revised as Change["plans"][number]] };
		const withdrawnPlans = (documents: string[]) =>
			addEntry(emptyLog, change, release({ present: { documents, charts: [] } })).withdrawnPlans;
		expect(withdrawnPlans(["b"])).toMatchObject([{ plan, supersededBy: "b" }]);
		expect(withdrawnPlans(["a", "b"])).toEqual([]);
	});

	test("takes the catalogue's word for when and why, also later, without an entry", () => {
		const stated = { plan, withdrawn: "2026-10-01", note: "已废止", supersededBy: null };
		const log = addEntry(addEntry(emptyLog, withdrawal, release()), nothing, release({ withdrawn: [stated] }));
		expect(log.withdrawnPlans).toEqual([stated]);
		expect(log.entries.length).toBe(1);
		expect(addEntry(log, nothing, release()).withdrawnPlans).toEqual([stated]);
	});

	test("remembers the title of a plan whose text is gone", () => {
		const stated = { plan: { ...plan, title: null }, withdrawn: "2026-10-01", note: null, supersededBy: null };
		const log = addEntry(emptyLog, withdrawal, release({ withdrawn: [stated] }));
		expect(log.withdrawnPlans).toEqual([{ ...stated, plan }]);
	});

	test("forgets that a plan was withdrawn when it is back", () => {
		const log = addEntry(addEntry(emptyLog, withdrawal, release()), addition, withPlan);
		expect(log.withdrawnPlans).toEqual([]);
	});

	test("remembers charts that are gone by their last version, until they are back", () => {
		const chart = {
			id: "theme/green",
			title: { zh: "绿", en: "Green" },
			before: "0123456789ab",
			after: null,
			moved: true,
		};
		const log = addEntry(emptyLog, { ...nothing, charts: [chart] }, release());
		expect(log.withdrawnCharts).toEqual([
			{ id: "theme/green", title: chart.title, withdrawn: "2026-11-22", version: "0123456789ab" },
		]);
		const back = { ...chart, before: null, after: "ba9876543210" };
		const present = { documents: [], charts: ["theme/green"] };
		expect(addEntry(log, { ...nothing, charts: [back] }, release({ present })).withdrawnCharts).toEqual([]);
	});
});
