import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { documentRow } from "../../src/toolkit/row/document.js";
import { codebooks, planSource } from "./collection.js";

const body = "\n一、总体要求\n1.推进工作。新建学校3所。\n";
const row = (text: string, entry: Parameters<typeof planSource>[1] = null) =>
	documentRow(parsePlan(text), planSource(text, entry), codebooks.regions);

describe("documentRow", () => {
	test("finds the region in the title, and its city by the codebook", () => {
		expect(row(`潍城区2024年工作要点${body}`)).toMatchObject({
			region_code: "370702",
			region: "潍城区",
			city: "潍坊市",
		});
	});

	test("finds the region in the issuer where the title names none", () => {
		const text = `钢城区人民政府\n2024年2月1日\n2024年重点工作任务${body}`;
		expect(row(text)).toMatchObject({ region_code: "370117", issuer: "钢城区人民政府" });
	});

	test("finds the region in the opening where neither names one", () => {
		expect(row(`2024年重点工作任务\n一、总体要求\n1.提升品质。建设美丽城阳区,新建公园3处。`)).toMatchObject({
			region_code: "370214",
		});
	});

	test("takes the catalogue's region against the text's", () => {
		expect(row(`潍城区2024年工作要点${body}`, { region_code: "370322" }).region).toBe("高青县");
	});

	test("leaves the region null where no known one is named", () => {
		expect(row(`某县2024年工作要点${body}`)).toMatchObject({ region_code: null, region: null, city: null });
	});

	test("keeps a code that the codebook does not know, without a name", () => {
		expect(row(`某县2024年工作要点${body}`, { region_code: "999999" })).toMatchObject({
			region_code: "999999",
			region: null,
		});
	});

	test("counts characters in code points and keeps source and note", () => {
		const text = `某县2024年工作要点😀${body}`;
		expect(row(text, { note: "据官网还原", source_url: "unknown" })).toMatchObject({
			document_id: "plan",
			source_file: "plan.txt",
			source_sha256: "0".repeat(64),
			source_url: "unknown",
			characters: [...text].length,
			note: "据官网还原",
		});
	});
});
