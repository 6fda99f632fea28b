import { describe, expect, test } from "vitest";
import { judge } from "../../src/toolkit/extract/judgement.js";
import { refusals } from "../../src/toolkit/extract/refusal/list.js";
import { type Frame, framed, readUnit } from "./coded-sentence.js";

/** Each numeral of a text as `raw:refusal`. */
function judged(frame: Frame, text: string): string[] {
	const { plan, at } = framed(frame, text);
	return judge(plan, readUnit)
		.flat()
		.filter(({ candidate }) => plan.view.toSource(candidate.numeral).start >= at)
		.map(({ candidate: { numeral }, refusal }) => {
			const raw = plan.view.text.slice(numeral.start, numeral.end);
			return `${raw}:${refusal?.name ?? "target"}`;
		});
}

describe("judge", () => {
	test("judges every numeral of the body, in order, each with the rule that refuses it or none", () => {
		expect(judged("annual", "到2024年，新建5G基站300个，推进G233改造。")).toEqual([
			"2024:date",
			"5:code",
			"300:target",
			"233:code",
		]);
	});

	test("refuses all of a part that looks back, whatever its words", () => {
		const [first] = judged("review", "新建停车场30个。");
		expect(first).toBe("30:review");
	});

	test("every refusal has a name of its own and says in Chinese what it refuses", () => {
		expect(new Set(refusals.map(({ name }) => name)).size).toBe(refusals.length);
		for (const { name, zh } of refusals) {
			expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
			expect(zh).toMatch(/\p{Script=Han}/u);
		}
	});

	test("a plan without numerals has nothing to judge", () => {
		expect(judged("annual", "持续优化营商环境。")).toEqual([]);
	});
});
