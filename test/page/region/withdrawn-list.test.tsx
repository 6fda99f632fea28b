import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { WithdrawnPlan } from "../../../src/toolkit/change/log.js";
import { PageProvider, toPageContext } from "../../../src/toolkit/page/page-context.js";
import { WithdrawnList } from "../../../src/toolkit/page/region/withdrawn-list.js";
import { codebooks } from "../../row/collection.js";
import { wordsOf } from "../rendered-page.js";

const gone: WithdrawnPlan = {
	plan: { document_id: "gangcheng", title: "<b>方案</b>", region_code: "370117", region: "钢城区" },
	withdrawn: "2026-03-01",
	note: "废止",
	supersededBy: null,
};
const list = (plans: readonly WithdrawnPlan[], language: "zh" | "en" = "zh") =>
	render(
		h(PageProvider.Provider, {
			value: toPageContext(language, codebooks),
			children: h(WithdrawnList, { plans, region: "370117" }),
		}),
	);

test("WithdrawnList names the plans of its region, since when they are gone, and leads to where it says why", () => {
	const page = list([gone, { ...gone, plan: { ...gone.plan, document_id: "other", region_code: "370322" } }]);
	expect(page).toContain('href="/reader/gangcheng"');
	expect(page).not.toContain("/reader/other");
	expect(page).not.toContain("<b>");
	expect(wordsOf(page)).toContain("2026年3月1日撤下");
	expect(wordsOf(list([gone], "en"))).toContain("withdrawn on 1 March 2026");
});

test("WithdrawnList says nothing where no plan of the region was withdrawn", () => {
	expect(list([])).toBe("");
});
