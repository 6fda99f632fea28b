import { PNG } from "pngjs";
import { beforeAll, expect, test } from "vitest";
import type { Published } from "../../../src/toolkit/card/data/published.js";
import { pictureFiles } from "../../../src/toolkit/publish/paper/picture-file.js";
import { waterEditions } from "../../card/data/water-editions.js";

const published: Published = {
	version: { version: "0f62df8c41d2", data: "", code: "", codebooks: "" },
	date: "2026-11-22",
	frozen: true,
	site: undefined,
};
let files: Map<string, string | Uint8Array>;
beforeAll(async () => {
	files = new Map((await pictureFiles(waterEditions, published)).map(({ name, content }) => [name, content]));
});
const png = (name: string) => PNG.sync.read(Buffer.from(files.get(name) ?? ""));

test("a chart has its picture as SVG and PNG and its table, in Chinese and English", () => {
	expect([...files.keys()]).toEqual([
		"chart.svg",
		"chart.png",
		"table.html",
		"chart.en.svg",
		"chart.en.png",
		"table.en.html",
	]);
	expect(files.get("chart.en.svg")).toContain("<title>Gaoqing caps its water use");
	expect(files.get("table.html")).toContain("≤21,980");
});

test("the PNG has two pixels for each of the SVG", () => {
	const [, width = "", height = ""] = String(files.get("chart.svg")).match(/width="(\d+)" height="(\d+)"/) ?? [];
	expect(png("chart.png")).toMatchObject({ width: 2 * Number(width), height: 2 * Number(height) });
	expect(png("chart.en.png").width).toBe(1400);
});

test("a picture weighs little: an outline stands in it once", () => {
	expect(String(files.get("chart.svg")).length).toBeLessThan(80_000);
});

test("the same chart has the same bytes every time, and another version other ones", async () => {
	const again = new Map((await pictureFiles(waterEditions, published)).map(({ name, content }) => [name, content]));
	expect([...again]).toEqual([...files]);
	const version = { ...published.version, version: "ffffffffffff" };
	const other = await pictureFiles(waterEditions, { ...published, version });
	expect(other[0]?.content).not.toBe(files.get("chart.svg"));
});
