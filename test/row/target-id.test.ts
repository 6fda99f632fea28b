import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { readPlan } from "../../src/toolkit/pipeline.js";
import { targetIds } from "../../src/toolkit/row/target-id.js";
import type { TargetRow } from "../../src/toolkit/schema/target.js";
import { codebooks, planSource, seedSource, sources } from "./collection.js";

describe("targetIds", () => {
	test("are ten hexadecimal digits, the same every time", () => {
		expect(targetIds("gaoqing-2024-key-points")("新建学校3所。", 4)).toMatch(/^[0-9a-f]{10}$/);
		expect(targetIds("a")("新建学校3所。", 4)).toBe(targetIds("a")("新建学校3所。", 4));
	});

	test("differ by document, sentence, place in the sentence, and time of standing there", () => {
		const id = targetIds("a");
		const ids = [id("新建学校3所。", 4), id("新建学校5所。", 4), id("新建学校3所。", 5), id("新建学校3所。", 4)];
		expect(new Set([...ids, targetIds("b")("新建学校3所。", 4)]).size).toBe(5);
	});

	test("do not mind white space, which portals change", () => {
		expect(targetIds("a")("到 2025 年,\r\n新建3所。", 9)).toBe(targetIds("a")("到2025年,新建3所。", 9));
	});

	test("are unique within each of the five plans", () => {
		for (const source of sources) {
			const ids = readPlan(source, codebooks).targets.map(({ target_id }) => target_id);
			expect(new Set(ids).size, source.document_id).toBe(ids.length);
		}
	});
});

describe("editing one sentence of a plan", () => {
	const source = seedSource("weicheng-2023-2025-action-plan");
	const before = readPlan(source, codebooks).targets;
	const plan = parsePlan(source.text);
	/** Sentences of the body that open no paragraph: an edit there leaves the outline as it is. */
	const editable = plan.sentences.filter(({ start, paragraph }) => start > paragraph).map(plan.view.toSource);

	/** Ids of the targets whose sentence is not the edited one, in order; `shift` is what the edit added after `from`. */
	const elsewhere = (targets: readonly TargetRow[], from: number, to: number) =>
		targets.filter(({ quote_start, quote_end }) => quote_end <= from || quote_start >= to).map((row) => row.target_id);

	test.each(["", "开展专题调研。", "新建学校3所,改造老旧小区12个,惠及群众1.2万人。", "😀到2030年,增长5%。"])(
		"to %j changes no target_id elsewhere",
		(words) => {
			fc.assert(
				fc.property(fc.constantFrom(...editable), ({ start, end }) => {
					const text = source.text.slice(0, start) + words + source.text.slice(end);
					const after = readPlan(
						{ ...planSource(text, source.entry), document_id: source.document_id },
						codebooks,
					).targets;
					expect(elsewhere(after, start, start + [...words].length)).toEqual(elsewhere(before, start, end));
				}),
				{ numRuns: 8 },
			);
		},
	);

	test("keeps the ids of what comes after text that was put before the plan", () => {
		const text = `来源: 某报\n\n${source.text}`;
		const after = readPlan({ ...source, text }, codebooks).targets;
		expect(after.map(({ target_id }) => target_id)).toEqual(before.map(({ target_id }) => target_id));
	});
});
