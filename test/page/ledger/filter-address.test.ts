import { describe, expect, test } from "vitest";
import { everything } from "../../../src/toolkit/page/ledger/filter.js";
import { formatFilter, ledgerPath, parseFilter } from "../../../src/toolkit/page/ledger/filter-address.js";

describe("the address of a view of the ledger", () => {
	test("names what is chosen, and is read back", () => {
		const filter = {
			...everything,
			region: ["370322"],
			department: ["区科技局", "区商务局"],
			due: ["2024"],
			text: "专利 & 企业",
		};
		expect(parseFilter(formatFilter(filter))).toEqual(filter);
		expect(decodeURIComponent(ledgerPath({ region: ["370322"], department: ["区科技局"], due: ["2024"] }))).toBe(
			"/ledger?region=370322&department=区科技局&due=2024",
		);
	});

	test("is bare where all is shown", () => {
		expect(formatFilter(everything)).toBe("");
		expect(ledgerPath()).toBe("/ledger");
	});

	test("passes over what it does not know, and what is repeated", () => {
		const filter = parseFilter("?sentence=x&targets=some&region=&region=1&region=1&q=%20a%20");
		expect(filter).toEqual({ ...everything, region: ["1"], text: "a" });
	});
});
