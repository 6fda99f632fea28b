import { h } from "preact";
import { render } from "preact-render-to-string";
import { beforeAll, describe, expect, test } from "vitest";
import type { WithdrawnPlan } from "../../../src/toolkit/change/log.js";
import { PageProvider, toPageContext } from "../../../src/toolkit/page/page-context.js";
import { regionsWithoutPlan, renderRegionWithoutPlan } from "../../../src/toolkit/page/region/without-plan.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { codebooks } from "../../row/collection.js";
import { wordsOf } from "../rendered-page.js";
import { seedDatabase } from "../seed-database.js";

let database: TableDatabase;
beforeAll(async () => {
	database = await seedDatabase();
}, 30_000);

const gonePlan = (region_code: string | null, region: string | null): WithdrawnPlan => ({
	plan: { document_id: `plan-${region_code}`, title: "工作方案", region_code, region },
	withdrawn: "2026-03-01",
	note: "废止",
	supersededBy: null,
});

describe("regionsWithoutPlan", () => {
	test("are those of plans that are gone, where no other plan of the region is there", async () => {
		const gone = [gonePlan("370322", "高青县"), gonePlan("370323", "沂源县"), gonePlan(null, null)];
		expect(await regionsWithoutPlan(database, gone)).toEqual(["370323"]);
	});
});

describe("renderRegionWithoutPlan", () => {
	test("says that there is none, leads to what was there, and to the regions that have one", async () => {
		const page = toPageContext("zh", codebooks, { regions: ["370322"] });
		const gone = [gonePlan("370323", "沂源县")];
		const { title, content } = await renderRegionWithoutPlan(database, page, "370323", gone);
		const html = render(h(PageProvider.Provider, { value: page, children: content }));
		expect(title).toBe("库中现在没有沂源县的规划。");
		expect(wordsOf(html)).toContain("沂源县《工作方案》");
		expect(html).toContain('href="/reader/plan-370323"');
		expect(html).toContain('href="/region/370322"');
	});
});
