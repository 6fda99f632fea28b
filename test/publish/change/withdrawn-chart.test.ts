import { describe, expect, test } from "vitest";
import { withdrawnChartFiles } from "../../../src/toolkit/publish/change/withdrawn-chart.js";
import { assetNames } from "../../../src/toolkit/publish/embed/asset.js";
import { findEmbedFaults } from "../../../src/toolkit/publish/verify/embed.js";

const assets = assetNames.map((name) => ({ name, frozenName: name.replace(".", "-1a2b3c4d."), content: "" }));
const chart = {
	id: "region/370322/words",
	title: { zh: "高青的<b>用词", en: "Words of Gaoqing" },
	withdrawn: "2026-11-22",
	version: "db2dcd03aa11",
};
const files = withdrawnChartFiles(chart, assets);

describe("a chart that is gone", () => {
	test("is answered in both languages, marked as withdrawn, with data that are no version's", () => {
		expect([...files.keys()].map((file) => file.replace(`embed/${chart.id}/`, ""))).toEqual([
			"index.html",
			"en.html",
			"version.json",
			"withdrawn.json",
		]);
		expect(JSON.parse(files.get(`embed/${chart.id}/version.json`) ?? "")).toMatchObject({ version: null, data: "" });
		expect(JSON.parse(files.get(`embed/${chart.id}/withdrawn.json`) ?? "")).toEqual({ schema: 1, ...chart });
	});

	test.each([
		["index.html", "2026年11月22日起", "../../../../v/db2dcd03aa11/region/370322/words/", "../../../../changes/"],
		[
			"en.html",
			"Since 22 November 2026",
			"../../../../v/db2dcd03aa11/region/370322/words/en.html",
			"../../../../en/changes/",
		],
	])(
		"says in %s since when, and leads to its last frozen version and to what changed",
		(name, since, frozen, changes) => {
			const page = files.get(`embed/${chart.id}/${name}`) ?? "";
			expect(page).toContain(since);
			expect(page).toContain(`href="${frozen}"`);
			expect(page).toContain(`href="${changes}"`);
			expect(findEmbedFaults(`embed/${chart.id}/${name}`, page)).toEqual([]);
			expect(page).toContain('<link rel="stylesheet" href="../../../../v/asset/card-1a2b3c4d.css"/>');
		},
	);
});
