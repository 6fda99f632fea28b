import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { withResolution } from "../../../src/toolkit/card/picture/png-resolution.js";

const plain = PNG.sync.write(new PNG({ width: 3, height: 2 }));

test("the chunk says pixels a metre, right after the header, with the checksum that others compute", () => {
	const png = Buffer.from(withResolution(plain, 1));
	// as other programs write 72 pixels an inch: 2,835 a metre across and down, checksum 00 9a 9c 18
	expect(png.toString("hex", 33, 54)).toBe("0000000970485973" + "00000b13" + "00000b13" + "01" + "009a9c18");
	expect(PNG.sync.read(png)).toMatchObject({ width: 3, height: 2 });
});

test("the picture itself stays as it was", () => {
	const png = Buffer.from(withResolution(plain, 96 / 72));
	expect(Buffer.concat([png.subarray(0, 33), png.subarray(54)])).toEqual(plain);
});
