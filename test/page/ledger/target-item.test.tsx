import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { TargetItem } from "../../../src/toolkit/page/ledger/target-item.js";
import { PageProvider, toPageContext } from "../../../src/toolkit/page/page-context.js";
import { codebooks } from "../../row/collection.js";
import { targetIn } from "../reading.js";

const fall = {
	...targetIn("较2020年下降26%。", "26", "较2020年下降26%。"),
	indicator: "万元地区生产总值用水量",
	value: 26,
	unit: "%",
	kind: "reduction" as const,
	baseline: "2020",
	deadline: "2024-06",
	deadline_source: "stated" as const,
	indicator_id: null,
	due: "2024-06-30",
};
const show = (target: typeof fall, language: "zh" | "en") =>
	render(
		h(PageProvider.Provider, {
			value: toPageContext(language, codebooks),
			children: h(TargetItem, { target }),
		}),
	);

describe("TargetItem", () => {
	test("says how much, which way, since when and by when, in the language of the page", () => {
		expect(show(fall, "zh")).toContain("<b>较2020年下降26%</b>");
		expect(show(fall, "zh")).toContain("2024年6月");
		expect(show(fall, "en")).toContain("<b>down 26% from 2020</b>");
		expect(show(fall, "en")).toContain('<span lang="zh-CN">万元地区生产总值用水量</span>');
	});

	test("opens its sentence", () => {
		expect(show(fall, "zh")).toMatch(/<a class="theme-innovation" href="\/reader\/d#t-/);
	});
});
