import type { Card } from "../../../src/toolkit/card/card.js";
import type { Editions } from "../../../src/toolkit/card/data/editions.js";
import { cardOf, cellOf, pointOf, rowOf } from "../small-card.js";

const gaoqing = pointOf({ value: 21980, label: "用水总量 ≤21,980 万立方米", place: "第 29 条" });
const chengyang = pointOf({
	value: 11220,
	label: "用水总量 ≤11,220 万立方米",
	year: 2023,
	document_id: "chengyang-2023-key-tasks",
	start: 4012,
	end: 4018,
	quote: "=全区用水总量控制在1.122亿立方米以内",
	sentence: null,
	href: "/reader/chengyang-2023-key-tasks#t-1f",
});

/** The cap on water of three regions, as the report's title picture has it; one of them states none. */
export const waterCard: Card = cardOf({
	title: "高青写下的上限是城阳的 2 倍",
	subtitle: "两地规划写明的全年用水总量上限；粗线是不得超过的线",
	alt: "用水总量上限：高青 ≤21,980 万立方米，2024 年；城阳 ≤11,220 万立方米，2023 年；钢城未写。",
	columns: [
		{ key: "370322", name: "高青", rank: "县", note: "2024 年" },
		{ key: "370214", name: "城阳", rank: "区", note: "2023 年" },
		{ key: "370117", name: "钢城", rank: "区", note: "" },
	],
	rows: [
		rowOf({
			key: "water_use_cap",
			scale: { kind: "cap", most: 21980 },
			cells: [
				cellOf({ mark: "yes", text: "≤21,980", points: [gaoqing] }),
				cellOf({ mark: "caution", text: "≤11,220", reasons: ["年份早一年", "全区"], points: [chengyang] }),
				cellOf({ mark: "absent", text: "未写" }),
			],
		}),
	],
	definitions: [{ term: "用水总量", text: "一年内用水的总量。" }],
	sources: [
		{
			document_id: "gaoqing-2024-key-points",
			region: "高青县",
			title: "高青县深化新旧动能转换推动绿色低碳高质量发展2024年工作要点",
			document_number: "高政办字〔2024〕12号",
			issuer: null,
			issued: "2024-06-28",
			places: ["第 29 条"],
			url: null,
		},
		{
			document_id: "chengyang-2023-key-tasks",
			region: "城阳区",
			title: "青岛市城阳区深化新旧动能转换推动绿色低碳高质量发展2023年重点工作任务",
			document_number: null,
			issuer: null,
			issued: null,
			places: [],
			url: "https://example.org/plan",
		},
	],
	sentences: {
		s1: {
			region: "高青县",
			place: "第 29 条",
			parts: [{ text: "确保全县年度用水总量控制在21980万立方米之内", as: "text" }],
			source: "2024 年工作要点，第 5084–5090 字",
			reading: "上限，不高于 21,980 万立方米，2024 年",
			href: "/reader/gaoqing-2024-key-points#t-7ecdaafc",
		},
	},
});

/** The same card in English. */
export const waterCardInEnglish: Card = {
	...waterCard,
	language: "en",
	name: "Water use",
	title: "Gaoqing caps its water use at 2 times Chengyang’s",
	subtitle:
		"Caps on the water used in a year, as stated in the plans of two regions; the thick line is not to be exceeded",
	alt: "Caps on water use: Gaoqing ≤21,980, 2024; Chengyang ≤11,220, 2023; Gangcheng states none.",
	columns: [
		{ key: "370322", name: "Gaoqing", rank: " County", note: "2024" },
		{ key: "370214", name: "Chengyang", rank: " District", note: "2023" },
		{ key: "370117", name: "Gangcheng", rank: " District", note: "" },
	],
	sources: waterCard.sources.map((source, index) => ({
		...source,
		region: ["Gaoqing County", "Chengyang District"][index] ?? "",
		places: index === 0 ? ["clause 29"] : [],
	})),
};

export const waterEditions: Editions = { zh: waterCard, en: waterCardInEnglish };
