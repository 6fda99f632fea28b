import { describe, expect, test } from "vitest";
import { answerOf } from "../../../src/toolkit/chart/answer.js";
import { toMarks } from "../../../src/toolkit/chart/answer-mark.js";
import { isBarCard, toAnswerCard } from "../../../src/toolkit/page/notebook/answer-card.js";

const columns = [
	{ name: "theme", type: "text", sqlType: "VARCHAR" },
	{ name: "region", type: "text", sqlType: "VARCHAR" },
	{ name: "targets", type: "number", sqlType: "BIGINT" },
] as const;
const rows = [
	["green", "高青", 12],
	["green", "潍城", 17],
	["rural", "高青", 1234.5],
];
const answer = answerOf(columns, rows);
const frame = {
	language: "zh",
	said: "每条从零起",
	sql: "SELECT  theme,\n region",
	sources: [],
	page: "/notebook?sql=x",
} as const;
const names = { value: "targets", by: "theme", apart: "region" };

test("bars become rows, their parts columns, on one scale; a name without a number in a part stays empty", () => {
	const card = toAnswerCard(toMarks(answer, { value: 2, by: 0, apart: 1 }), names, frame);
	expect(card.columns.map(({ name }) => name)).toEqual(["高青", "潍城"]);
	expect(card.rows.map(({ label, theme, scale }) => [label, theme, scale])).toEqual([
		["green", "green", { kind: "bar", most: 1234.5 }],
		["rural", "rural", { kind: "bar", most: 1234.5 }],
	]);
	expect(card.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
		["12", "17"],
		["1,234.5", ""],
	]);
	expect(card.notes).toEqual(["SQL: SELECT theme, region"]);
});

test("a chart without parts has one column without a name", () => {
	const one = answerOf(columns, [["green", "高青", 12]]);
	const card = toAnswerCard(toMarks(one, { value: 2, by: 0, apart: null }), { ...names, apart: null }, frame);
	expect(card.columns.map(({ name }) => name)).toEqual([""]);
	expect(card.name).toBe("targets · theme");
});

describe("what is no bar has no rows", () => {
	const marks = { kind: "line", marks: [], by: [2023], parts: [], left: 0 } as const;
	test("lines", () => expect(toAnswerCard(marks, names, frame).rows).toEqual([]));
	test.each([
		["dots", { ...marks, kind: "dots" }],
		["more parts than columns on paper", { ...marks, kind: "bars", parts: ["1", "2", "3", "4", "5", "6", "7"] }],
		["numbers below zero", { ...marks, kind: "bars", marks: [{ value: -1, by: "x", apart: null, row: 0 }] }],
	] as const)("%s", (_, own) => expect(isBarCard(own)).toBe(false));
});
