import { describe, expect, test } from "vitest";
import { answerPath, placePath } from "../../../src/toolkit/page/search/answer-path.js";
import { index } from "../../search/collection.js";

describe("answerPath", () => {
	test("leads to the page of a thing, never to one that is not there", () => {
		const themeAt = (theme: string) => index.themes.findIndex((row) => row.theme === theme);
		expect(answerPath(index, "theme", themeAt("green"))).toBe("/theme/green");
		expect(answerPath(index, "theme", themeAt("industry"))).toBe("/compare?theme=industry");
		expect(answerPath(index, "region", 0)).toMatch(/^\/region\/\d{6}$/);
		expect(answerPath(index, "plan", 0)).toBe(`/reader/${index.plans[0]?.document_id}`);
		expect(answerPath(index, "indicator", 0)).toBeNull();
	});

	test("a department leads to its tasks in the ledger of its region", () => {
		const path = answerPath(index, "department", 0) ?? "";
		const { name, region = -1 } = index.departments[0] ?? {};
		const query = new URL(path, "http://report/").searchParams;
		expect([query.get("department"), query.get("region")]).toEqual([name, index.regions[region]?.code]);
	});
});

test("placePath leads to the place in the plan", () => {
	expect(placePath(index, 0, "c-1")).toBe(`/reader/${index.plans[0]?.document_id}#c-1`);
	expect(placePath(index, 0, "")).toBe(`/reader/${index.plans[0]?.document_id}`);
});
