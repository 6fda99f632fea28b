import { expect, test } from "vitest";
import { setText, textWidth } from "../../src/toolkit/card/font-book.js";
import { plainFont } from "./plain-font.js";

test("what a font lacks is set as 〓 and takes its width; what is not drawn is left out", () => {
	expect(setText("高🦄青\u200b", 400, plainFont)).toBe("高〓青");
	expect(textWidth("🦄", 10, 400, plainFont)).toBe(textWidth("〓", 10, 400, plainFont));
});
