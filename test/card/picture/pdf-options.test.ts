import { expect, test } from "vitest";
import type { Picture } from "../../../src/toolkit/card/layout/layout-picture.js";
import { pdfOptions } from "../../../src/toolkit/card/picture/pdf-options.js";
import { cardOf } from "../small-card.js";

const picture: Picture = { scene: { width: 1280, height: 720, shapes: [] }, points: { width: 960, height: 540 } };

test("a page is as large as the picture, tagged, in the language of the card", () => {
	expect(pdfOptions(picture, cardOf({}))).toMatchObject({ size: [960, 540], margin: 0, tagged: true, lang: "zh-CN" });
	expect(pdfOptions(picture, cardOf({ language: "en" })).lang).toBe("en");
});

test("nothing in it changes from day to day", () => {
	expect(pdfOptions(picture, cardOf({})).info?.CreationDate).toEqual(new Date(0));
});

test("a title never becomes markup of the file's description", () => {
	expect(pdfOptions(picture, cardOf({ title: "a<b>&\u0000c\u200b" })).info?.Title).toBe("a＜b＞＆c");
});
