import { describe, expect, test } from "vitest";
import { readPlan } from "../../src/toolkit/pipeline.js";
import { checkSpans, SpanError } from "../../src/toolkit/row/check.js";
import { codebooks, planSource } from "./collection.js";

const text =
	"某县2024年工作要点\n一、创新😀\n1.建设平台。到2024年底,新建企业技术中心20家以上。\n2.引进人才。引进高层次人才30人。";
const { clauses, targets } = readPlan(planSource(text), codebooks);
const [first, second] = clauses;
const [target] = targets;
if (!first || !second || !target) throw new Error("the sample has two clauses and a target");

describe("checkSpans", () => {
	test("passes rows that say what the text says, astral characters before them too", () => {
		expect(targets.map(({ raw }) => raw)).toEqual(["20", "30"]);
		expect(() => checkSpans(text, clauses, targets)).not.toThrow();
	});

	test.each([
		["a numeral one character off", { start: target.start - 1, end: target.end - 1 }],
		["a numeral of another spelling", { raw: "二十" }],
		["a quote one character short", { quote_end: target.quote_end - 1 }],
		["a quote of another sentence", { quote: "引进人才。" }],
		[
			"a numeral before its quote",
			{ quote_start: target.end, quote: target.quote.slice(target.end - target.quote_start) },
		],
		["a span beyond the text", { start: 9000, end: 9002 }],
	])("throws for %s, naming the target", (_, wrong) => {
		expect(() => checkSpans(text, clauses, [{ ...target, ...wrong }])).toThrow(
			new SpanError(`span does not hold: ${target.target_id}`),
		);
	});

	test.each([
		["that overlap", [first, { ...second, start: first.end - 1 }]],
		["out of order", [second, first]],
		["without a character", [first, { ...second, end: second.start }]],
	])("throws for clauses %s", (_, wrong) => {
		expect(() => checkSpans(text, wrong, [])).toThrow(SpanError);
		expect(() => checkSpans(text, wrong, [])).toThrow(/^clause out of order: plan#[12]$/);
	});
});
