import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../src/toolkit/change/align.js";
import type { Segment } from "../../src/toolkit/change/segment.js";

const part = (body: string, more: Partial<Segment> = {}): Segment => {
	return { clause_id: "plan#1", number: null, heading: null, text: body, body, ...more };
};
const parts = (...bodies: string[]) => bodies.map((body) => part(body));

const long = "完善城市停车管理系统，新增充电桩";

describe("align", () => {
	test("keeps what stayed in order, and calls the least moved", () => {
		const { kept, moved } = align(parts("甲", "乙", "丙", "丁"), parts("乙", "丙", "丁", "甲"));
		expect(kept.map(({ before }) => before)).toEqual([1, 2, 3]);
		expect(moved).toEqual([{ before: 0, after: 3 }]);
	});

	test("finds a part again whose words are mostly the same", () => {
		expect(align(parts("甲", `${long}480个`), parts(`${long}600个`, "甲")).altered).toMatchObject([
			{ before: 1, after: 0 },
		]);
	});

	test("finds a part of the same heading again that says something else", () => {
		const heading = "强化组织推进";
		const [one, other] = [
			part(`${heading}。压实各方责任，定期调度通报`, { heading }),
			part(`${heading}。建立专班，一月一会`, { heading }),
		];
		expect(align([one], [part("乙"), other]).altered).toMatchObject([{ before: 0, after: 1 }]);
	});

	test("pairs no parts that have nothing to do with each other, though they stand in the same place", () => {
		const [one, other] = [part("推进城市更新改造", { number: "5" }), part("落实粮食安全责任", { number: "5" })];
		expect(align([one], [other]).altered).toEqual([]);
	});

	test("takes no clause for a heading of the same words", () => {
		expect(align(parts(long), [part(long, { clause_id: null })])).toEqual({ kept: [], moved: [], altered: [] });
	});

	test("puts every part in one match at most, and leaves none of the same words over on both sides", () => {
		const some = fc.array(fc.constantFrom("甲乙丙", "甲乙丁", "戊己", "庚", `${long}480个`, `${long}600个`), {
			maxLength: 15,
		});
		fc.assert(
			fc.property(some, some, (before, after) => {
				const { kept, moved, altered } = align(parts(...before), parts(...after));
				const all = [...kept, ...moved, ...altered];
				expect(new Set(all.map((match) => match.before)).size).toBe(all.length);
				expect(new Set(all.map((match) => match.after)).size).toBe(all.length);
				const left = after.filter((_, index) => !all.some((match) => match.after === index));
				const over = before.filter((_, index) => !all.some((match) => match.before === index));
				expect(over.filter((body) => left.includes(body))).toEqual([]);
			}),
		);
	});
});
