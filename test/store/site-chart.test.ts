import { describe, expect, test } from "vitest";
import { readSiteCharts } from "../../src/toolkit/store/site-chart.js";
import { newFolder } from "./sample.js";
import { sampleSite, sampleText } from "./sample-site.js";

describe("readSiteCharts", () => {
	test("leaves out charts that were withdrawn, and frozen ones", async () => {
		const site = await sampleSite(sampleText, {
			"embed/theme/old/version.json": '{"version":null,"data":""}',
			"embed/theme/old/withdrawn.json": "{}",
			"v/0123456789ab/theme/green/version.json": "{}",
		});
		expect((await readSiteCharts(site)).map(({ id }) => id)).toEqual(["theme/green"]);
	});

	test("are none in a site without charts", async () => {
		expect(await readSiteCharts(await newFolder())).toEqual([]);
	});
});
