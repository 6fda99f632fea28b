import { describe, expect, test } from "vitest";
import { plainCell } from "../../../src/toolkit/page/card/cell.js";
import { targetPoint } from "../../../src/toolkit/page/card/point.js";
import { type CardDraft, toCard } from "../../../src/toolkit/page/card/to-card.js";
import { mostSentences } from "../../../src/toolkit/page/frame/card-link.js";
import type { ReadingTarget } from "../../../src/toolkit/query/reading.js";
import { clauseIn, targetIn } from "../reading.js";
import { bookOf, planOf } from "./made-book.js";
import { pageIn, pointsOf } from "./seed-cards.js";

const page = pageIn("zh");
const text = Array.from({ length: mostSentences + 1 }, (_, index) => `建成${1000 + index}个。`).join("");
const targets = Array.from(
	{ length: mostSentences + 1 },
	(_, index): ReadingTarget => ({
		...targetIn(text, String(1000 + index), `建成${1000 + index}个。`),
		clause_id: index % 2 === 0 ? "d#1" : "d#2",
	}),
);
const clauses = [clauseIn(text, text, 1, []), { ...clauseIn(text, text, 2, []), number: null }];

function draft(own: readonly ReadingTarget[], book = bookOf(text, targets, clauses)): CardDraft {
	const points = own.map((target) => targetPoint(target, book, page));
	const row = { key: "r", label: "目标", note: "", theme: null, scale: { kind: "count", shape: "dot" } } as const;
	return {
		id: "a/b",
		theme: null,
		name: "目标",
		title: "目标",
		subtitle: "一点一个",
		alt: "目标。",
		columns: [{ key: "370322", name: "高青", rank: "县", note: "" }],
		rows: [{ ...row, cells: [plainCell(String(points.length), points)] }],
		notes: [],
		definitions: [],
		page: "/compare",
	};
}

describe("a chart", () => {
	test("carries the sentences that its points open, and no others", () => {
		const card = toCard(draft(targets.slice(0, 3)), bookOf(text, targets, clauses), page);
		expect(Object.keys(card.sentences)).toEqual(pointsOf(card).map(({ sentence }) => sentence));
		expect(card.language).toBe("zh");
	});

	test("of more sentences than travel carries none, and its points lead to the report", () => {
		const card = toCard(draft(targets), bookOf(text, targets, clauses), page);
		expect(card.sentences).toEqual({});
		expect(
			pointsOf(card).every(({ sentence, href, quote }) => sentence === null && href !== "" && quote !== null),
		).toBe(true);
	});

	test("names the clauses that it draws on, in the order of the text, or the whole plans that it counts", () => {
		const book = bookOf(text, targets, clauses, planOf({ title: "《要点》", issued: "2024-06-28" }));
		const cited = toCard(draft([...targets.slice(0, 4)].reverse()), book, page).sources;
		expect(cited).toEqual([
			{
				document_id: "d",
				region: "高青县",
				title: "要点",
				document_number: null,
				issuer: null,
				issued: "2024-06-28",
				places: ["第 1 条", "第 2 段"],
				url: null,
			},
		]);
		const whole = toCard({ ...draft(targets.slice(0, 4)), plans: ["d", "unknown"] }, book, page).sources;
		expect(whole.map(({ document_id, places }) => [document_id, places])).toEqual([["d", []]]);
	});

	test("of a plan without a title says so", () => {
		const [source] = toCard(draft(targets.slice(0, 1)), bookOf(text, targets, clauses), page).sources;
		expect(source?.title).toBe("原文无题");
	});
});
