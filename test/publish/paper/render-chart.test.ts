import { parse } from "csv-parse/sync";
import JSZip from "jszip";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { type ChartForm, renderChart } from "../../../src/toolkit/publish/paper/render-chart.js";
import { waterCard } from "../../card/data/water-editions.js";
import { edition } from "./sample-picture.js";

const formOf = (own: Pick<ChartForm, "format"> & Partial<ChartForm>): ChartForm => ({
	appearance: "light",
	size: "web",
	scale: 1,
	edition,
	...own,
});
const bytesOf = async (own: Parameters<typeof formOf>[0]) => Buffer.from(await renderChart(waterCard, formOf(own)));

describe("renderChart", () => {
	test("a PNG has 96 pixels an inch of paper for each step of its scale", async () => {
		const widths = [1, 2, 3].map(async (scale) => PNG.sync.read(await bytesOf({ format: "png", scale })).width);
		expect(await Promise.all(widths)).toEqual([700, 1400, 2100]);
		const slide = await bytesOf({ format: "png", size: "slide", scale: 2 });
		expect(PNG.sync.read(slide)).toMatchObject({ width: 2560, height: 1440 });
		expect(slide.readUInt32BE(41)).toBe(Math.round((2 * 96) / 0.0254));
	});

	test("appearance and size change the picture", async () => {
		const [light, print, word] = await Promise.all([
			bytesOf({ format: "svg" }),
			bytesOf({ format: "svg", appearance: "print" }),
			bytesOf({ format: "svg", size: "word" }),
		]);
		expect(print.toString()).toContain('fill="#ffffff"');
		expect(light.toString()).not.toContain('fill="#ffffff"');
		expect(word.toString()).toContain('width="600"');
	});

	test("a document of Word has the picture 15.5 cm wide and the table", async () => {
		const zip = await JSZip.loadAsync(await bytesOf({ format: "docx" }));
		const body = (await zip.file("word/document.xml")?.async("string")) ?? "";
		expect(Number(body.match(/<wp:extent cx="(\d+)"/)?.[1]) / 360_000).toBeCloseTo(15.5, 2);
		expect(body).toContain("≤11,220");
		const [image] = zip.file(/media\/.*\.png$/);
		expect(PNG.sync.read((await image?.async("nodebuffer")) ?? Buffer.of()).width).toBe(1757);
	});

	test("data and tables are those of the chart", async () => {
		const rows: Record<string, string>[] = parse(await bytesOf({ format: "csv" }), { columns: true, bom: true });
		const json: Record<string, unknown>[] = JSON.parse((await bytesOf({ format: "json" })).toString());
		expect(rows.map(({ value }) => value)).toEqual(["21980", "11220", ""]);
		expect(json.map(({ value }) => value)).toEqual([21980, 11220, null]);
		expect((await bytesOf({ format: "html" })).toString()).toContain("<table");
		expect((await bytesOf({ format: "pdf" })).toString("latin1", 0, 5)).toBe("%PDF-");
	});
});
