import type { Card } from "../../../src/toolkit/card/card.js";
import { cardOf, cellOf, columnsOf, pointOf, rowOf } from "../../card/small-card.js";

/** A card with one value, its sentence and its plan. */
export const waterCard: Card = cardOf({
	columns: columnsOf("高青", "钢城"),
	rows: [
		rowOf({
			theme: "green",
			scale: { kind: "cap", most: 21980 },
			cells: [
				cellOf({ mark: "yes", text: "≤21,980", points: [pointOf({ value: 21980, sentence: "gaoqing.t-1" })] }),
				cellOf({ mark: "absent", text: "未写" }),
			],
		}),
	],
	notes: ["人口早于目标年，慎比。"],
	definitions: [{ term: "用水总量", text: "一年的用水量。" }],
	sources: [
		{
			document_id: "gaoqing-2024-key-points",
			region: "高青县",
			title: "2024年工作要点",
			document_number: null,
			issuer: null,
			issued: null,
			places: ["第 29 条"],
			url: "https://example.gov.cn/plan",
		},
	],
	sentences: {
		"gaoqing.t-1": {
			region: "高青县",
			place: "第 29 条",
			parts: [
				{ text: "用水总量控制在", as: "text" },
				{ text: "21980万", as: "chosen" },
				{ text: "立方米之内，下降", as: "text" },
				{ text: "26%", as: "other" },
			],
			source: "2024 年工作要点，第 5084–5090 字",
			reading: "上限，不高于 21,980 万立方米，2024 年",
			href: "/reader/gaoqing-2024-key-points#t-1",
		},
	},
});

/** The same card, each text of it replaced. */
export function withTexts(text: (own: string) => string): Card {
	const replaced = JSON.parse(JSON.stringify(waterCard), (key, value) =>
		typeof value === "string" && !structural.has(key) ? text(value) : value,
	);
	return replaced;
}

/** What is no text: codes that our own code chose, and keys by which parts find each other. */
const structural = new Set(["id", "language", "theme", "kind", "mark", "as", "shape", "comparator", "sentence"]);
