import { describe, expect, test } from "vitest";
import { sentenceKeys } from "../../src/toolkit/change/sentence-key.js";

const target = (quote: string, start: number, quote_start = 0) => ({ quote, start, quote_start });

describe("sentenceKeys", () => {
	test("are the same for the same place in the same sentence, wherever it stands and however it is broken", () => {
		const key = sentenceKeys();
		expect(key(target("新增\n480个。", 103, 100))).toBe(key(target("新增480个。", 2)));
	});

	test("are others for another place, and for another sentence", () => {
		const key = sentenceKeys();
		const keys = [target("5个480个。", 0), target("5个480个。", 2), target("6个480个。", 0)].map(key);
		expect(new Set(keys).size).toBe(3);
	});
});
