import { beforeAll, expect, test } from "vitest";
import { type CompareData, readCompareData } from "../../../src/toolkit/page/compare/compare-data.js";
import { sideOf } from "../../../src/toolkit/page/compare/side.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { allTargetsQuery } from "../../../src/toolkit/query/all-target.js";
import type { ReadingTarget } from "../../../src/toolkit/query/reading.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { codebooks } from "../../row/collection.js";
import { seedDatabase } from "../seed-database.js";

let database: TableDatabase;
let targets: ReadingTarget[];
let zh: CompareData;
let en: CompareData;
beforeAll(async () => {
	database = await seedDatabase();
	zh = await readCompareData(database, toPageContext("zh", codebooks));
	en = await readCompareData(database, toPageContext("en", codebooks));
	targets = (await database.query(allTargetsQuery.sql)) as unknown as ReadingTarget[];
}, 60_000);

test("every target can be read side by side, and stands in the column of its region", () => {
	expect(targets.length).toBeGreaterThan(300);
	const columns = ["370322", "370702", "370214", "370117"];
	for (const { target_id, region_code } of targets) {
		const column = columns.indexOf(region_code ?? "");
		const side = sideOf(zh.side, target_id, column);
		expect(side?.voices).toHaveLength(columns.length);
		expect(side?.voices[column]?.target).toBe(target_id);
	}
});

test("what needs care or is refused says why, in the language of the page", () => {
	const voices = (data: CompareData) => Object.values(data.side.rows).flatMap((row) => row.voices);
	const reasons = voices(zh).filter(({ mark }) => mark === "caution");
	expect(reasons.length).toBeGreaterThan(20);
	expect(reasons.filter(({ reason }) => !reason)).toEqual([]);
	expect(voices(en).find(({ reason }) => reason?.includes("years"))?.reason).toMatch(
		/^[\x20-\x7e–“”\p{Script=Han}]+$/u,
	);
	expect(Object.keys(en.side.rows)).toEqual(Object.keys(zh.side.rows));
});

test("words without a number bring their sentence and where it stands, relative to the page", () => {
	const said = Object.values(zh.side.rows).flatMap(({ voices }) => voices.filter(({ mark }) => mark === "said"));
	expect(said.length).toBeGreaterThan(5);
	for (const { quote, place } of said) {
		expect(quote).toBeTruthy();
		expect(place?.href).toMatch(/^\.\/reader\/[\w.-]+(#c-\d+)?$/);
	}
});
