import { describe, expect, test } from "vitest";
import type { CardSource } from "../../../src/toolkit/card/card.js";
import { sourceLine } from "../../../src/toolkit/card/layout/source-line.js";

const plan: CardSource = {
	document_id: "gaoqing-2024-key-points",
	region: "高青县",
	title: "高青县2024年工作要点",
	document_number: null,
	issuer: null,
	issued: null,
	places: ["第 29 条", "第 30 条"],
	url: null,
};

describe("sourceLine", () => {
	test("names plans by their titles with their clauses", () => {
		expect(sourceLine([plan, { ...plan, places: [] }], "zh")).toBe(
			"《高青县2024年工作要点》第 29 条、第 30 条；《高青县2024年工作要点》",
		);
	});

	test("a plan without a title is named by its region, and of many clauses the first four stand", () => {
		const places = ["1", "2", "3", "4", "5"].map((number) => `clause ${number}`);
		expect(sourceLine([{ ...plan, title: "", places }], "en")).toBe("高青县, clause 1, clause 2, clause 3, clause 4…");
	});
});
