import { expect, test } from "vitest";
import { copyOf } from "../../../src/toolkit/page/copy/copy.js";

/** Returns every plain text of a copy with its path; functions are called with stand-ins by the pages' own tests. */
function textsOf(value: unknown, path = ""): [path: string, text: string][] {
	if (typeof value === "string") return [[path, value]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => textsOf(member, `${path}.${key}`));
}

/** Texts that are Chinese in English on purpose: the project, the languages, and columns named by their language. */
const inChinese = ["比策", "中文"];

test("no English text is left in Chinese; words of plans may be quoted in it", () => {
	const left = textsOf(copyOf("en")).filter(
		([, text]) => /\p{Script=Han}/u.test(text) && !/[A-Za-z]/.test(text) && !inChinese.includes(text),
	);
	expect(left).toEqual([]);
});

test("no Chinese text is left in half-width punctuation between ideographs", () => {
	const half = textsOf(copyOf("zh")).filter(([, text]) => /\p{Script=Han}[,;:?!]\p{Script=Han}/u.test(text));
	expect(half).toEqual([]);
});

test("what <html lang> says leads to its language, and Chinese is the rest", () => {
	expect([copyOf("en").nav.method, copyOf("zh-CN").nav.method, copyOf("").nav.method]).toEqual([
		"Method",
		"方法",
		"方法",
	]);
});
