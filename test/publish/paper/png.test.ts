import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { pictureSvg } from "../../../src/toolkit/publish/paper/picture.js";
import { renderPng } from "../../../src/toolkit/publish/paper/png.js";
import { waterCard } from "../../card/data/water-editions.js";
import { pictureOf } from "./sample-picture.js";

test("a PNG has the pixels asked for and says how large it is on paper", async () => {
	const picture = await pictureOf(waterCard, "word");
	const svg = await pictureSvg(waterCard, picture, "print");
	const png = Buffer.from(await renderPng(svg, 1757, picture.points.width));
	const { width, height } = PNG.sync.read(png);
	expect(width).toBe(1757);
	expect(height / width).toBeCloseTo(picture.scene.height / picture.scene.width, 2);
	// 15.5 cm, as a column of Word is wide
	expect(width / png.readUInt32BE(41)).toBeCloseTo(0.155, 4);
});

test("text is drawn: ink stands where the title is, paper beside it", async () => {
	const picture = await pictureOf(waterCard);
	const png = PNG.sync.read(Buffer.from(await renderPng(await pictureSvg(waterCard, picture, "print"), 700, 525)));
	const darkest = (left: number, right: number) => {
		let least = 255;
		for (let y = 30; y < 48; y += 1) {
			for (let x = left; x < right; x += 1) least = Math.min(least, png.data[(y * png.width + x) * 4] ?? 255);
		}
		return least;
	};
	expect(darkest(24, 44)).toBeLessThan(60);
	expect(darkest(660, 690)).toBe(255);
});

test("the same bytes come out every time", async () => {
	const svg = await pictureSvg(waterCard, await pictureOf(waterCard), "dark");
	const [one, two] = [await renderPng(svg, 700, 525), await renderPng(svg, 700, 525)];
	expect(Buffer.from(one).equals(two)).toBe(true);
});
