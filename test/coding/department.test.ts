import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { departmentBrackets, departments } from "../../src/toolkit/coding/department.js";
import { readLines, readText, seeds } from "./fixture.js";

interface Expected {
	lead: string[];
	partner: string[];
}
const names = (text: string): Expected => {
	const { lead, partner } = departments(text);
	return { lead: lead.map(({ name }) => name), partner: partner.map(({ name }) => name) };
};
const none: Expected = { lead: [], partner: [] };

describe.each(["003", "002"])("plan %s: every name found, none invented, in each numbered clause", (doc) => {
	const name = seeds[doc] ?? "";
	const expected = new Map(
		readLines<Expected & { clause: number }>(`test/fixtures/department/${name}.jsonl`).map((row) => [row.clause, row]),
	);
	const paragraphs = readText(`seeds/${name}.txt`).split("\n");
	const numbered = paragraphs.flatMap((text) => {
		const number = /^\s*(\d+)\./u.exec(text)?.[1];
		return number ? [{ clause: Number(number), text }] : [];
	});
	test.each(numbered)("clause $clause", ({ clause, text }) => {
		const { lead, partner } = expected.get(clause) ?? none;
		expect(names(text)).toEqual({ lead, partner });
	});
	test("as many clauses are known as name somebody", () => {
		expect(numbered.filter(({ text }) => departmentBrackets(text).length > 0)).toHaveLength(expected.size);
	});
});

test.each(["000", "001", "004"])("plan %s names nobody, and nobody is found", (doc) => {
	expect(names(readText(`seeds/${seeds[doc]}.txt`))).toEqual(none);
});

test.each(readLines<Expected & { text: string }>("test/fixtures/department/layouts.jsonl"))("$text", (row) => {
	expect(names(row.text)).toEqual({ lead: row.lead, partner: row.partner });
});

test("a name stands at its span, but for white space, width, a remark and a level left out", () => {
	const text = "　完善机制。（牵头单位：区 发展改革局、科技局；配合单位：各镇（街道））";
	const { lead, partner } = departments(text);
	expect([...lead, ...partner].map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
		["区发展改革局", "区 发展改革局"],
		["区科技局", "科技局"],
		["各镇(街道)", "各镇（街道）"],
	]);
});

test("whatever the text, spans lie in it, in order, and no name is empty, repeated or both lead and partner", () => {
	const part = fc.constantFrom(
		..."(（)）[〔】〕、，,；;。：:\n".split(""),
		..."县科技局 区财政局 各镇 牵头 负责 配合 责任单位 参与单位 由 等 和 会同 按职责分工 以上 10家".split(" "),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
			const text = parts.join("");
			const { lead, partner } = departments(text);
			const all = [...lead, ...partner].map(({ name }) => name);
			expect(new Set(all).size).toBe(all.length);
			for (const list of [lead, partner])
				for (const { name, start, end } of list) {
					expect(name).not.toBe("");
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(text.length);
				}
		}),
	);
});

test("a megabyte of open brackets or of names without end is read in a moment", () => {
	const from = performance.now();
	for (const piece of ["(", "县科技局、", "(牵头单位:县科技局", "由县科技局", "负责", "责任单位：", "县科技局和"])
		departments(piece.repeat(1_000_000 / piece.length));
	expect(performance.now() - from).toBeLessThan(5000);
});
