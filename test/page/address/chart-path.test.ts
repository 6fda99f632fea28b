import { expect, test } from "vitest";
import { chartPath, embedPath, rootPath } from "../../../src/toolkit/page/address/chart-path.js";
import { inLanguage } from "../../../src/toolkit/page/address/site-address.js";

test("a chart has a place in the gallery and files in a folder of its own", () => {
	expect(chartPath("theme/green/attention")).toBe("/charts/#theme/green/attention");
	expect([embedPath("overview/gaps"), embedPath("overview/gaps", "data.csv")]).toEqual([
		"/embed/overview/gaps/",
		"/embed/overview/gaps/data.csv",
	]);
});

test.each([
	["zh", "/charts/", "../"],
	["en", "/charts/", "../../"],
	["zh", "/compare", "./"],
	["en", "/compare", "../"],
	["zh", "/", "./"],
	["en", "/reader/gaoqing-2024-key-points", "../../"],
] as const)("in %s %s leads to the root of the site by %s", (language, path, root) => {
	expect(rootPath({ language, path })).toBe(root);
});

test("links to files of charts are the same in every language", () => {
	const html =
		'<a href="/embed/overview/gaps/data.csv"></a><a href="/v/0f62df8c41d2/overview/gaps/"></a><a href="/charts/"></a>';
	expect(inLanguage("en", html)).toBe(html.replace("/charts/", "/en/charts/"));
});
