import { describe, expect, test } from "vitest";
import { originOf, type SiteShape } from "../../../src/toolkit/publish/manifest/origin.js";

const plans = { here: ["seeds/here.txt", "seeds/catalogue.csv#here"], gone: ["seeds/catalogue.csv#gone"] };
const books = ["regions", "lexicon", "units", "indicators", "indicator-phrases", "themes"];
const digests = Object.fromEntries(
	[...Object.values(plans).flat(), ...books.map((name) => `data/${name}.csv`)].map((name) => [name, name]),
);
const site: SiteShape = {
	inputs: { digests, plans: new Map(Object.entries(plans)), regions: new Set(["370322"]), detail: {} },
	plans: new Set(["here"]),
	charts: new Set(["theme/green/attention", "theme/old"]),
	withdrawn: new Set(["theme/old"]),
};
const keyOf = (file: string) => originOf(file, site).key;
const inputsOf = (file: string) => originOf(file, site).inputs;

describe("originOf", () => {
	test.each([
		["v/0f62df8a1b2c/theme/green/attention/chart.svg", "frozen"],
		["data/text/here.txt", "text of here"],
		["data/targets.parquet", "targets"],
		["data/targets.csv", "targets as text"],
		["data/indicator.csv", "report"],
		["data/bice.duckdb", "tables"],
		["data/evaluation.json", "accuracy"],
		["data/manifest.schema.json", "programs"],
		["data/evidence/zh/here.0a1b2c3d.json", "report"],
		["embed/theme/green/attention/data.csv", "chart theme/green/attention"],
		["embed/theme/old/index.html", "changes"],
		["embed/schema/metadata.schema.json", "programs"],
		["embed/bice-chart.js", "programs"],
		["_import/components/site.0a1b2c3d.js", "programs"],
		["_file/data/search.0a1b2c3d.json", "report"],
		["en/reader/here.html", "report"],
		["en/reader/gone.html", "changes"],
		["reader/index.html", "report"],
		["region/370322.html", "report"],
		["en/region/370702.html", "changes"],
		["changes/feed.xml", "changes"],
		["en/changes/index.html", "changes"],
		["method.html", "accuracy"],
		["index.html", "report"],
		["robots.txt", "everything"],
	])("%s is made as %s", (file, key) => {
		expect(keyOf(file)).toBe(key);
	});

	test("a plan's text is made from its own seed alone, and a frozen file from nothing", () => {
		expect(inputsOf("data/text/here.txt")).toEqual(["seeds/here.txt"]);
		expect(inputsOf("v/0f62df8a1b2c/a/chart.svg")).toEqual([]);
	});

	test("a table depends on the codebooks that it is read by, pages on all", () => {
		expect(inputsOf("data/reuse.parquet").filter((name) => name.startsWith("data/"))).toEqual([]);
		expect(inputsOf("data/clauses.parquet").filter((name) => name.startsWith("data/"))).toEqual(["data/lexicon.csv"]);
		expect(inputsOf("index.html")).toEqual(expect.arrayContaining(books.map((name) => `data/${name}.csv`)));
	});

	test("only what tells of changes depends on them, and only what tells of accuracy on the examples", () => {
		const withInput = (input: string) =>
			["index.html", "reader/here.html", "changes/index.html", "reader/gone.html", "method.html"].filter((file) =>
				inputsOf(file).includes(input),
			);
		expect(withInput("data/tables/changes.json")).toEqual(["changes/index.html", "reader/gone.html"]);
		expect(withInput("test/gold")).toEqual(["method.html"]);
	});
});
