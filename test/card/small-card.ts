import type { Card, CardCell, CardColumn, CardPoint, CardRow } from "../../src/toolkit/card/card.js";

/** Returns a card of which a test names what matters. */
export function cardOf(own: Partial<Card>): Card {
	return {
		id: "indicator/water_use_cap",
		language: "zh",
		theme: "green",
		name: "用水总量",
		title: "高青写下的上限是潍城的 4 倍",
		subtitle: "规划写明的全年用水总量上限",
		alt: "用水总量上限：高青 21,980 万立方米，潍城 5,495 万立方米，钢城未写。",
		columns: [],
		rows: [],
		notes: [],
		definitions: [],
		sources: [],
		sentences: {},
		page: "/indicator#water_use_cap",
		...own,
	};
}

export function columnsOf(...names: readonly string[]): CardColumn[] {
	return names.map((name, index) => ({ key: String(index), name, rank: "", note: "" }));
}

export function rowOf(own: Partial<CardRow>): CardRow {
	return { key: "row", label: "总量", note: "万立方米", theme: null, scale: { kind: "text" }, cells: [], ...own };
}

export function cellOf(own: Partial<CardCell>): CardCell {
	return { mark: "plain", text: "", note: "", reasons: [], points: [], ...own };
}

export function pointOf(own: Partial<CardPoint>): CardPoint {
	return {
		value: null,
		value_max: null,
		unit: "万立方米",
		comparator: "le",
		label: "用水总量",
		at: null,
		to: null,
		filled: true,
		year: 2024,
		document_id: "gaoqing-2024-key-points",
		start: 5084,
		end: 5090,
		place: null,
		quote: "确保全县年度用水总量控制在21980万立方米之内",
		sentence: "s1",
		href: "/reader/gaoqing-2024-key-points#t-7ecdaafc",
		...own,
	};
}
