import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CardCell, CardPoint } from "../../../src/toolkit/card/card.js";
import { type CardRecord, cardColumnNames, cardColumns } from "../../../src/toolkit/card/data/column.js";
import { cardCsv } from "../../../src/toolkit/card/data/csv.js";
import { cardJson } from "../../../src/toolkit/card/data/json.js";
import { toRecords } from "../../../src/toolkit/card/data/record.js";
import { marks } from "../../../src/toolkit/card/mark.js";
import { dataFiles } from "../../../src/toolkit/publish/embed/data-file.js";
import { recordParquets } from "../../../src/toolkit/publish/embed/record-parquet.js";
import { guardFormula } from "../../../src/toolkit/text/csv.js";
import { waterCard, waterEditions } from "../../card/data/water-editions.js";
import { cardOf, cellOf, pointOf, rowOf } from "../../card/small-card.js";
import { newFolder } from "../../store/sample.js";

const text = fc.string({ unit: fc.constantFrom(..."一二,\"'\r\n;=+-@ a0\t", "😀", "</script>", "＝") });
const number = fc.oneof(
	fc.constant(null),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const whole = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 2 ** 31 - 1 }));
const maybe = fc.oneof(fc.constant(null), text);
const point: fc.Arbitrary<CardPoint> = fc
	.record({
		value: number,
		value_max: number,
		at: number,
		year: whole,
		start: whole,
		filled: fc.boolean(),
		unit: text,
		label: text,
		quote: maybe,
		comparator: maybe,
	})
	.map((own) => pointOf({ ...own, sentence: null }));
const cell: fc.Arbitrary<CardCell> = fc
	.record({ mark: fc.constantFrom(...marks), text, reasons: fc.array(text), points: fc.array(point, { maxLength: 3 }) })
	.map(cellOf);
const card = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) =>
	cardOf({
		rows: [rowOf({ cells })],
		columns: cells.map((_, key) => ({ key: `${key}`, name: "列", rank: "", note: "" })),
	}),
);

describe("the three forms of a chart's data", () => {
	test("hold exactly the same rows, whatever the text and the numbers", async () => {
		await fc.assert(
			fc.asyncProperty(card, async (made) => {
				const records = toRecords(made);
				expect(JSON.parse(cardJson(records))).toEqual(records.map(inJson));
				expect(readCsv(cardCsv(records))).toEqual(records.map(inCsv));
				const [parquet] = await recordParquets([records]);
				expect(await readParquet(parquet)).toEqual(records.map(inJson));
			}),
			{ numRuns: 12 },
		);
	});

	test("have the columns in the order in which they are described", () => {
		expect(Object.keys(JSON.parse(cardJson(toRecords(waterCard)))[0])).toEqual(cardColumnNames);
		expect(cardCsv([])).toBe(`\ufeff${cardColumnNames.join(",")}\r\n`);
		expect(JSON.parse(cardJson([]))).toEqual([]);
	});

	test("a sentence that a spreadsheet would run is text in CSV, and itself elsewhere", () => {
		const records = toRecords(waterCard);
		expect(readCsv(cardCsv(records))[1]?.quote).toBe("'=全区用水总量控制在1.122亿立方米以内");
		expect(JSON.parse(cardJson(records))[1].quote).toBe("=全区用水总量控制在1.122亿立方米以内");
	});
});

describe("dataFiles", () => {
	const hash = "0".repeat(64);
	const published = {
		version: { version: "0f62df8c41d2", data: hash, code: hash, codebooks: hash },
		date: "2026-11-22",
		frozen: true,
		site: "https://example.org/bice/",
	};

	test("gives each chart its data in both languages, its metadata and its citations; the same charts the same bytes", async () => {
		const charts = [
			{ editions: waterEditions, published },
			{ editions: waterEditions, published: { ...published, frozen: false } },
		];
		const files = await dataFiles(charts);
		expect(files[0]?.map(({ name }) => name)).toEqual([
			"data.csv",
			"data.json",
			"data.parquet",
			"data.en.csv",
			"data.en.json",
			"data.en.parquet",
			"metadata.json",
			"citation.txt",
			"citation.bib",
			"citation.json",
		]);
		expect(await dataFiles(charts)).toEqual(files);
		expect(files[1]?.slice(0, 6)).toEqual(files[0]?.slice(0, 6));
	});
});

/** A record as JSON has it: there is one zero. */
function inJson(record: CardRecord): CardRecord {
	return JSON.parse(JSON.stringify(record));
}

/** A record as a spreadsheet has it: all is text, nothing is empty text, and no text is a formula. */
function inCsv(record: CardRecord): Record<string, string> {
	return Object.fromEntries(
		cardColumnNames.map((name) => {
			const value = record[name];
			return [name, value === null ? "" : typeof value === "string" ? guardFormula(value) : String(value)];
		}),
	);
}

function readCsv(csv: string): Record<string, string>[] {
	return parse(csv, { bom: true, columns: true, record_delimiter: "\r\n" });
}

async function readParquet(content: Uint8Array | undefined): Promise<unknown[]> {
	const file = join(await newFolder(), "data.parquet");
	await writeFile(file, content ?? "");
	const instance = await DuckDBInstance.create(":memory:");
	const connection = await instance.connect();
	const reader = await connection.runAndReadAll("FROM read_parquet($1)", [file]);
	const types = reader.columnTypes().map(String);
	expect(types).toEqual(Object.values(cardColumns).map(({ type }) => type));
	const rows = reader.getRowObjectsJson();
	connection.closeSync();
	instance.closeSync();
	return rows;
}
