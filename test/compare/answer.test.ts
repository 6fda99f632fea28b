import { describe, expect, test } from "vitest";
import {
	type AnswerSource,
	answerIndicator,
	lookAlikesOf,
	type StatedObservation,
} from "../../src/toolkit/compare/answer.js";
import type { TargetRow } from "../../src/toolkit/schema/target.js";
import { codebooks } from "../row/collection.js";
import { document } from "../store/sample.js";
import { observe, targetOf } from "./sample.js";

const documents = ["370322", "370214", "370117"].map((region_code) => ({
	...document,
	document_id: region_code,
	region_code,
	region: codebooks.regions.find(({ code }) => code === region_code)?.name ?? null,
}));

/** The observation of a target in the plan of a region, joined with both. */
function stated(region_code: string, row: Partial<TargetRow> & Pick<TargetRow, "indicator">): StatedObservation[] {
	const target = targetOf(row);
	const { raw, start, end, quote, quote_start, deadline, unit: written_unit } = target;
	const { region, plan_type, period_start, period_end } =
		documents.find((plan) => plan.region_code === region_code) ?? document;
	const plan = { region, plan_type, period_start, period_end, region_code, document_id: region_code };
	return observe(target).map((observation) => ({
		...observation,
		...{ raw, start, end, quote, quote_start, deadline, written_unit },
		...plan,
	}));
}

const source: AnswerSource = {
	indicatorId: "invention_patents_per_10k",
	phrases: codebooks.phrases,
	observations: [
		...stated("370322", { indicator: "万人高价值专利拥有量", unit: "件", raw: "2.34", value: 2.34 }),
		...stated("370214", { indicator: "万人有效发明专利拥有量", unit: "件", raw: "12", value: 12 }),
	],
	documents,
	regions: codebooks.regions,
	mentions: [],
	findings: [],
};
const statesOf = (rows: ReturnType<typeof answerIndicator>) => rows.map(({ region, state }) => `${region} ${state}`);

describe("answerIndicator", () => {
	const rows = answerIndicator(source);

	test("gives every region its values, refusals, or which kind of nothing it is", () => {
		expect(statesOf(rows)).toEqual([
			"高青县 not_stated",
			"高青县 refused",
			"潍城区 no_plan",
			"城阳区 value",
			"钢城区 not_stated",
		]);
	});

	test("refuses a value of an indicator that it differs from, with the codebook's reason", () => {
		expect(rows.find(({ state }) => state === "refused")).toMatchObject({
			value: 2.34,
			written: "2.34件",
			comparability: "no",
			reason: "只计高价值发明专利，是有效发明专利的一部分",
			reason_en: "high-value patents only, a subset of valid invention patents",
			sentence: "万人高价值专利拥有量达到2.34件。",
		});
	});

	test("a sentence that speaks of it without a number is told from silence, with what was found there", () => {
		const mention = {
			indicator_id: source.indicatorId,
			document_id: "370117",
			start: 10,
			end: 30,
			quote: "提高发明专利。",
		};
		const finding = {
			rule: "damaged-number",
			document_id: "370117",
			start: 12,
			end: 14,
			line: 1,
			column: 1,
			message: "缺字",
		};
		const rows = answerIndicator({ ...source, mentions: [mention], findings: [finding] });
		expect(rows.at(-1)).toMatchObject({
			state: "stated_unread",
			sentence: "提高发明专利。",
			reason: "原文提到，没有读出数；缺字",
		});
	});

	test("a region of no codebook is answered too", () => {
		const other = { document_id: "x", region_code: "610200", region: "铜川市" };
		expect(statesOf(answerIndicator({ ...source, documents: [...documents, other] }))).toContain("铜川市 not_stated");
	});
});

test("lookAlikesOf names the indicators that the codebook tells it from", () => {
	expect(lookAlikesOf("invention_patents_per_10k", codebooks.phrases)).toEqual(["high_value_patents_per_10k"]);
});
