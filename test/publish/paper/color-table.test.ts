import fc from "fast-check";
import { expect, test } from "vitest";
import { indexColors } from "../../../src/toolkit/publish/paper/color-table.js";

test("each colour stands once, in the order in which it is met", () => {
	const bytes = Uint8Array.from([1, 2, 3, 255, 9, 9, 9, 255, 9, 9, 9, 255, 1, 2, 3, 255]);
	expect(indexColors(bytes)).toEqual({
		colors: [
			[1, 2, 3],
			[9, 9, 9],
		],
		pixels: Uint8Array.from([0, 1, 1, 0]),
	});
});

test("opacity is kept where there is any", () => {
	expect(indexColors(Uint8Array.from([1, 2, 3, 128, 0, 0, 0, 255]))?.colors).toEqual([
		[1, 2, 3, 128],
		[0, 0, 0, 255],
	]);
});

test("nothing is lost: the table gives every pixel its bytes back", () => {
	const pixel = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom(0, 127, 255));
	fc.assert(
		fc.property(fc.array(pixel, { minLength: 1 }), (given) => {
			const indexed = indexColors(Uint8Array.from(given.flat()));
			const back = [...(indexed?.pixels ?? [])].map((index) => [...(indexed?.colors[index] ?? []), 255].slice(0, 4));
			expect(back).toEqual(given);
		}),
	);
});

test("a picture of more than 256 colours has no such table", () => {
	const bytes = (count: number) =>
		Uint8Array.from({ length: count * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at >> 2) >> (8 * (at % 4))));
	expect(indexColors(bytes(256))?.colors).toHaveLength(256);
	expect(indexColors(bytes(257))).toBeNull();
});
