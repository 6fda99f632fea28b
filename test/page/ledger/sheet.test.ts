import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { everything } from "../../../src/toolkit/page/ledger/filter.js";
import { narrowSheet } from "../../../src/toolkit/page/ledger/narrow-sheet.js";
import { ledgerSheet } from "../../../src/toolkit/page/ledger/sheet.js";
import { sheetCsv } from "../../../src/toolkit/page/ledger/sheet-csv.js";
import type { LedgerPlan, LedgerTask } from "../../../src/toolkit/page/ledger/task.js";
import { toWorkbook } from "../../../src/toolkit/page/ledger/workbook.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { codebooks } from "../../row/collection.js";
import { targetIn } from "../reading.js";

const target = {
	...targetIn("达到72家。", "72", "达到72家。"),
	value: 72,
	deadline: "2020-06",
	due: "2020-06-30",
	deadline_source: "stated" as const,
	indicator_id: null,
};
const task: LedgerTask = {
	document_id: "d",
	clause_id: "d#1",
	ordinal: 1,
	number: "1.",
	heading: '=HYPERLINK("http://a")',
	sentence: "+1<b>&\u0007",
	start: 0,
	themes: ["innovation"],
	lead: ["县科技局", "县财政局"],
	partner: [],
	targets: [target, { ...target, target_id: "d/2", deadline: "2021", due: "2021-12-31" }],
};
const plans: LedgerPlan[] = [
	{
		document_id: "d",
		region_code: "370322",
		region: "高青县",
		title: null,
		plan_type: "annual",
		period_start: 2024,
		period_end: 2024,
		source_file: "d.txt",
		tasks: [task, { ...task, clause_id: "d#2", ordinal: 2, number: null, heading: null, targets: [] }],
	},
];
const zh = ledgerSheet(plans, toPageContext("zh", codebooks, { version: "abc1234" }));
const en = ledgerSheet(plans, toPageContext("en", codebooks, { version: "abc1234" }));
const address = (path: string) => `https://example.org/bice${path}`;
const bytesOf = async () => await writeXlsx(toWorkbook(zh, address));

describe("ledgerSheet", () => {
	test("has a row a target, and one for a task without; every row as long as the head", () => {
		expect(zh.rows.map(({ task, target, deadline }) => [task, target, deadline])).toEqual([
			[0, true, "2020-06"],
			[0, true, "2021"],
			[1, false, null],
		]);
		for (const sheet of [zh, en]) {
			for (const { cells } of sheet.rows) expect(cells).toHaveLength(sheet.columns.length);
		}
	});

	test("names things in its language and leaves the words of the plan as they are", () => {
		expect(zh.rows[0]?.cells.slice(0, 3)).toEqual(["高青县", "2024 年度要点", "1"]);
		expect(en.rows[0]?.cells[0]).toBe("Gaoqing County");
		expect(en.rows[0]?.cells).toContain("县科技局; 县财政局");
		expect(zh.rows[0]?.cells).toContain("县科技局；县财政局");
	});
});

describe("toWorkbook", () => {
	test("writes text as text, numbers as numbers, deadlines as dates, and links to sentences", async () => {
		const [sheet, notes] = (await readXlsx(await bytesOf(), { readStyles: true })).sheets;
		const row = sheet?.rows[1] ?? [];
		expect(row[3]).toBe('=HYPERLINK("http://a")');
		expect([...(sheet?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
		expect(row[zh.columns.findIndex(({ name }) => name === "数值")]).toBe(72);
		expect(row[zh.columns.findIndex(({ name }) => name === "到期日")]).toEqual(new Date(Date.UTC(2020, 5, 30)));
		expect(row.at(-1)).toBe("看原句");
		const link = [...(sheet?.cells?.values() ?? [])].find((cell) => cell.hyperlink)?.hyperlink?.target;
		expect(link).toMatch(/^https:\/\/example\.org\/bice\/reader\/d#t-/);
		expect(sheet?.freezePane).toMatchObject({ rows: 1 });
		expect(notes?.rows.flat()).toContain("abc1234");
	});

	test("is the same bytes whenever it is written", async () => {
		const first = await bytesOf();
		await new Promise((resolve) => setTimeout(resolve, 2100));
		expect(Buffer.from(await bytesOf()).equals(Buffer.from(first))).toBe(true);
	});

	test("without an address of the site names places, and links nowhere", async () => {
		const [sheet] = (await readXlsx(await writeXlsx(toWorkbook(zh)))).sheets;
		expect(sheet?.rows[1]?.at(-1)).toMatch(/^\/reader\/d#t-/);
	});
});

describe("sheetCsv", () => {
	test("opens no formula and gives full addresses where the site is known", () => {
		const csv = sheetCsv(zh, address);
		expect(csv).toContain('"\'=HYPERLINK(""http://a"")",\'+1<b>&');
		expect(csv).toContain("https://example.org/bice/reader/d#c-2");
		expect(sheetCsv(zh)).toContain(",/reader/d#c-2");
	});
});

describe("narrowSheet", () => {
	test("keeps the tasks that are shown, of them the targets that are due, and says what was chosen", () => {
		const notes = [["地区", "高青县"]] as const;
		const narrow = narrowSheet(zh, { tasks: new Set([0]), filter: { ...everything, due: ["2021"] }, notes });
		expect(narrow.rows.map(({ deadline }) => deadline)).toEqual(["2021"]);
		expect(narrow.notes.lines.slice(0, 3).map(([name]) => name)).toEqual(["比策", "数据版本", "地区"]);
		expect(narrowSheet(zh, { tasks: new Set([1]), filter: { ...everything, due: ["none"] }, notes }).rows).toHaveLength(
			1,
		);
	});
});
