import { expect, test } from "vitest";
import { lazyLibraries } from "../../src/toolkit/publish/offline.js";

test("every library that Framework may load one day is known by name, without path or version", async () => {
	const names = await lazyLibraries();
	expect(names).toEqual(expect.arrayContaining(["@duckdb/duckdb-wasm", "apache-arrow", "d3-dsv", "vega-lite"]));
	expect(names.filter((name) => !/^(@[\w-]+\/)?[\w.-]+$/.test(name))).toEqual([]);
});
