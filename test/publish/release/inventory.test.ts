import { expect, test } from "vitest";
import { differingFiles, digestOf } from "../../../src/toolkit/publish/release/inventory.js";

const site = new Map([
	["data/bice.duckdb", "1"],
	["data/targets.parquet", "2"],
	["index.html", "3"],
]);

test("the digest of a site changes with any file, and when one comes or goes", () => {
	const others = [
		new Map([...site, ["index.html", "4"]]),
		new Map([...site, ["new.html", "3"]]),
		new Map([...site].slice(1)),
		new Map([...site].slice(0, 2)),
	];
	expect(new Set([site, ...others].map(digestOf)).size).toBe(5);
});

test("files that came, went or changed are named in order", () => {
	const other = new Map([
		["data/targets.parquet", "2"],
		["index.html", "4"],
		["about.html", "5"],
	]);
	expect(differingFiles(site, other)).toEqual(["about.html", "data/bice.duckdb", "index.html"]);
});
