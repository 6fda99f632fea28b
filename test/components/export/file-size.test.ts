import { expect, test } from "vitest";
import { sizeText } from "../../../src/components/export/file-size.js";

test.each([
	[40, "0.1 KB"],
	[900, "0.9 KB"],
	[5336, "5.3 KB"],
	[53_336, "53 KB"],
	[2_109_440, "2.1 MB"],
])("%i bytes are %s", (bytes, text) => {
	expect(sizeText(bytes)).toBe(text);
});
