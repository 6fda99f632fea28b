import { expect, test } from "vitest";
import { isImmutable } from "../../src/toolkit/publish/immutable.js";

test.each([
	"_import/components/site.a0d5c18f.js",
	"_observablehq/client.0d842524.js",
	"_file/data/compare/zh.44136fa3.json",
	"data/evidence/zh/gaoqing-2024-key-points.1a2b3c4d.json",
])("what a page loads bears a hash and never changes: %s", (file) => {
	expect(isImmutable(file)).toBe(true);
});

test.each([
	"index.html",
	"data/targets.csv",
	"data/search.json",
	"data/evidence/zh/gaoqing-2024-key-points.json",
	"embed/bice-chart.js",
	"v/0f62df8c41d2/indicator/x/index.html",
])("what keeps its address from one release to the next may change: %s", (file) => {
	expect(isImmutable(file)).toBe(false);
});
