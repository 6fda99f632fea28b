import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeMark } from "../../../src/toolkit/page/part/target-dots.js";
import { pageNumberCheck } from "../../../src/toolkit/publish/manifest/page-number-fault.js";
import { groundWith } from "./stated-sample.js";

const check = pageNumberCheck(groundWith());
const page = (html: string, language = "zh-CN") => `<!DOCTYPE html><html lang="${language}">${html}`;
const faults = (html: string) => check("compare.html", page(html));
const other = (said: string) => `compare.html: another number than that of plan#t-110: “${said}”`;

describe("pageNumberCheck", () => {
	test("finds nothing where links give the number of their target, or none", () => {
		expect(faults('<a href="./reader/plan#t-110" title="高新技术企业 110家，2024"></a>')).toEqual([]);
		expect(faults('<a class="amount" href="./reader/plan#t-110">≥<b>110</b><span class="unit">家</span></a>')).toEqual(
			[],
		);
		expect(faults('<a href="./reader/plan#t-110">节首</a><b>111</b>')).toEqual([]);
	});

	test("names a link that gives another number, once a page", () => {
		expect(faults('<a href="./reader/plan#t-110"><b>4</b>个</a>'.repeat(2))).toEqual([other("4 个")]);
		expect(faults('<a href="./reader/plan#t-110" title="111家">110家</a>')).toEqual([other("111家")]);
	});

	test("a page is read in its language", () => {
		const link = '<a href="./reader/plan#t-110">110, 2024, clause 一、</a>';
		expect(check("en/compare.html", page(link, "en"))).toEqual([]);
	});

	test("what is not there is a dead link, which is said elsewhere; a place that only the plan's own page has is not", () => {
		expect(faults('<a href="./reader/plan#t-5">5</a><a href="./reader/gone#t-110">5</a>')).toEqual([]);
		expect(check("reader/plan.html", page('<a id="t-5" href="#t-5">5</a>'))).toEqual([
			"reader/plan.html: a target that is not in the tables: t-5",
		]);
	});

	test("the head of a plan leads from how many targets a theme has to the first of them", () => {
		const count = (anchor: string, number: number) =>
			check("reader/plan.html", page(`<a href="#${anchor}">${number}</a>`)).length;
		expect([count("t-110", 2), count("t-110", 3), count("t-4", 2), count("t-4", 4)]).toEqual([0, 1, 1, 0]);
		expect(faults('<a href="./reader/plan#t-110">2</a>')).toEqual([other("2")]);
	});

	test("one digit that is changed in what a page says of a number is found", () => {
		const change = fc.record({
			value: fc.integer({ min: 300, max: 99_999_999 }),
			at: fc.nat(),
			by: fc.integer({ min: 1, max: 9 }),
		});
		fc.assert(
			fc.property(change, ({ value, at, by }) => {
				const raw = String(value);
				const ground = groundWith({ raw, value, indicator: "高新技术企业" });
				const target = ground.targets.get("/reader/plan#t-110");
				if (target === undefined) throw new Error("a target");
				const mark = { ...target, kind: "level", region_code: "370322", ordinal: 1, number: "一、" } as const;
				const said = describeMark({ ...mark, comparator: "ge", theme: "innovation" }, ground.pages.zh);
				const digits = [...said.matchAll(/\d/g)].map(({ index }) => index);
				const place = digits[at % digits.length] ?? 0;
				const changed = said.slice(0, place) + ((Number(said[place]) + by) % 10) + said.slice(place + 1);
				const found = (text: string) =>
					pageNumberCheck(ground)("compare.html", page(`<a href="./reader/plan#t-110" title="${text}"></a>`));
				expect(found(said)).toEqual([]);
				expect(found(changed)).toEqual([other(changed)]);
			}),
			{ numRuns: 60 },
		);
	});
});
