import { describe, expect, test } from "vitest";
import { hashedFile, stableFile } from "../../../src/toolkit/publish/data/file.js";
import { nameData } from "../../../src/toolkit/publish/data/site-data.js";
import { isImmutable } from "../../../src/toolkit/publish/immutable.js";

const evidence = "/data/evidence/zh/gaoqing-2024-key-points.json";
const data = nameData([
	stableFile("/data/targets.csv", "target_id\n"),
	stableFile("/data/search.json", "{}", "/_file/data/search.json"),
	hashedFile("/_file/data/compare/zh.json", "{}"),
	hashedFile("/data/preview/zh/theme.green.svg", "<svg/>"),
	{ path: evidence, content: "{}", asked: `/_file${evidence}`, isHashed: true },
]);

describe("nameData", () => {
	test("what readers download keeps its address", () => {
		expect(data.files.get("data/targets.csv")).toBe("target_id\n");
		expect(data.names.get("/_file/data/search.json")).toBe("/data/search.json");
	});

	test("what pages load stands under a name with its hash, and pages are told so", () => {
		expect(data.names.get("/_file/data/compare/zh.json")).toBe("/_file/data/compare/zh.44136fa3.json");
		expect(data.names.get(`/_file${evidence}`)).toBe("/data/evidence/zh/gaoqing-2024-key-points.44136fa3.json");
		expect(data.names.get("/data/preview/zh/theme.green.svg")).toMatch(
			/^\/_file\/data\/preview\/zh\/theme\.green\.[0-9a-f]{8}\.svg$/,
		);
	});

	test("every name is that of a file, and all but the index of the search never change under it", () => {
		for (const [asked, address] of data.names) {
			expect(data.files.has(address.slice(1))).toBe(true);
			expect(isImmutable(address.slice(1))).toBe(asked !== "/_file/data/search.json");
		}
	});
});
