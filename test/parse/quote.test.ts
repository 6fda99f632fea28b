import { describe, expect, test } from "vitest";
import { pairedQuotes } from "../../src/toolkit/parse/quote.js";

describe("pairedQuotes", () => {
	test("turns straight quotes by turns within a line", () => {
		expect(pairedQuotes('实施"三名"工程,做强"两园"。')).toBe("实施“三名”工程,做强“两园”。");
		expect(pairedQuotes('"一"\n"二"')).toBe("“一”\n“二”");
	});

	test("leaves a line with an odd one out, with inches or with turned ones, and a text without any", () => {
		expect(pairedQuotes('55"屏2块、65"屏1块')).toBe('55"屏2块、65"屏1块');
		expect(pairedQuotes('“三名"工程,"两园')).toBe('“三名"工程,"两园');
		expect(pairedQuotes('55"屏幕\n打造"双园"')).toBe('55"屏幕\n打造“双园”');
		expect(pairedQuotes("实施“三名”工程")).toBe("实施“三名”工程");
	});

	test("keeps the length, so that positions hold in both", () => {
		const text = '"双园""三带"与"一核"';
		expect(pairedQuotes(text)).toHaveLength(text.length);
	});
});
