import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { falseNumbers } from "../../../src/toolkit/card/alt/false-number.js";
import type { Card } from "../../../src/toolkit/card/card.js";
import { waterCard, waterCardInEnglish } from "../data/water-editions.js";
import { cardOf, cellOf, columnsOf, pointOf, rowOf } from "../small-card.js";

const found = (card: Card) => falseNumbers(card).map(({ field, raw }) => `${field} ${raw}`);
const saying = (alt: string) => found({ ...waterCard, alt });

describe("falseNumbers", () => {
	test("finds nothing in words that say what is drawn, in both languages", () => {
		expect(found(waterCard)).toEqual([]);
		expect(found(waterCardInEnglish)).toEqual([]);
	});

	test("finds a value and a year that are not the chart's", () => {
		expect(saying("高青 21,981 万立方米，2024 年")).toEqual(["alt 21,981"]);
		expect(saying("高青 21,980 万立方米，2023 年")).toEqual(["alt 2023"]);
		expect(found({ ...waterCard, subtitle: "五地规划的上限" })).toEqual(["subtitle 五"]);
	});

	test("a number must be of the region that the words name", () => {
		expect(saying("高青 11,220，2023 年；城阳 21,980")).toEqual(["alt 11,220", "alt 2023", "alt 21,980"]);
	});

	test("a multiple must be the ratio of two numbers of a row, to the digits that are written", () => {
		expect(saying("高青是城阳的 1.96 倍")).toEqual([]);
		expect(saying("高青是城阳的 2.0 倍，3 倍")).toEqual(["alt 3"]);
	});

	test("points must be the difference of two numbers of a row, shares those of a count", () => {
		const points = [pointOf({ unit: "%", value: 12 }), pointOf({ unit: "%", value: 10 })];
		const card = cardOf({
			title: "相差 2 个百分点",
			alt: "占 12% 和 10%，25% 有数，相差 3 个百分点。",
			columns: columnsOf("甲", "乙"),
			rows: [
				rowOf({ scale: { kind: "dot", most: 100 }, cells: points.map((point) => cellOf({ points: [point] })) }),
				rowOf({
					key: "count",
					scale: { kind: "count", shape: "dot" },
					cells: [
						cellOf({ points: [pointOf({}), ...[1, 2, 3].map(() => pointOf({ filled: false }))] }),
						cellOf({ points: [] }),
					],
				}),
			],
		});
		expect(found({ ...card, subtitle: "4 条里 1 条有数" })).toEqual(["alt 3"]);
	});

	test("sums of what is counted are the chart's: points, plain values, printed numbers of one thing", () => {
		const cells = [cellOf({ text: "12/91", note: "107 条" }), cellOf({ text: "23/93", note: "71 条" })];
		const card = cardOf({
			title: "184 个目标里 35 个有期限，149 个没有",
			subtitle: "",
			alt: "共 178 条，不是 179 条。",
			columns: columnsOf("甲", "乙"),
			rows: [rowOf({ cells })],
		});
		expect(found(card)).toEqual(["alt 179"]);
	});

	test("a row that heads a list holds to the end of the sentence", () => {
		const row = (key: string, label: string, values: readonly number[]) =>
			rowOf({
				key,
				label,
				scale: { kind: "bar", most: 9 },
				cells: values.map((value) => cellOf({ text: `${value}`, points: [pointOf({ value, year: null })] })),
			});
		const card = cardOf({
			title: "",
			subtitle: "",
			columns: columnsOf("甲地", "乙地").map((column, index) => ({ ...column, key: `37032${index}` })),
			rows: [row("a", "总量", [7, 5]), row("b", "人均", [3, 4])],
		});
		expect(found({ ...card, alt: "总量：甲地 7；乙地 5。人均：甲地 3；乙地 4。" })).toEqual([]);
		expect(found({ ...card, alt: "总量：甲地 3；乙地 4。" })).toEqual(["alt 3", "alt 4"]);
	});

	test("digits in names are names, and a misspelt name is found", () => {
		const card = cardOf({ name: "PM2.5平均浓度", title: "PM2.5平均浓度", subtitle: "", alt: "PM2.5平均浓度" });
		expect(found(card)).toEqual([]);
		expect(found({ ...card, alt: "PM2.6平均浓度" })).toEqual(["alt PM2.6"]);
	});

	test("a digit that is changed is found", () => {
		const digits = [...waterCard.alt.matchAll(/\d/gu)].map(({ index }) => index);
		fc.assert(
			fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (place, more) => {
				const digit = (Number(waterCard.alt[place]) + more) % 10;
				const alt = `${waterCard.alt.slice(0, place)}${digit}${waterCard.alt.slice(place + 1)}`;
				expect(saying(alt)).not.toEqual([]);
			}),
		);
	});
});
