import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordDifference } from "../../src/toolkit/change/word-difference.js";

const shown = (before: string, after: string) =>
	wordDifference(before, after)
		.map(({ side, text }) => (side === "both" ? text : side === "del" ? `[-${text}-]` : `{+${text}+}`))
		.join("");

describe("wordDifference", () => {
	test("cuts no number and no word of letters", () => {
		expect(shown("控制在5500万", "控制在21980万")).toBe("控制在[-5500-]{+21980+}万");
		expect(shown("占12.7%", "占13.7%")).toBe("占[-12.7-]{+13.7+}%");
		expect(shown("建设LNG站", "建设CNG站")).toBe("建设[-LNG-]{+CNG+}站");
	});

	test("takes a lone sign between two differences for no common ground", () => {
		expect(shown("新建公园", "改建绿园")).toBe("[-新建公-]{+改建绿+}园");
	});

	test("takes a text that is wholly another as a whole", () => {
		const long = (first: number) => String.fromCodePoint(...Array.from({ length: 400 }, (_, index) => first + index));
		expect(wordDifference(long(0x4e00), long(0x6000)).map(({ side }) => side)).toEqual(["del", "ins"]);
	});

	test("gives back both texts", () => {
		const text = fc.array(fc.constantFrom("新增", "充电桩", "480", "5.2", "个", " ", "LED", "𠮷"), { maxLength: 30 });
		fc.assert(
			fc.property(text, text, (one, other) => {
				const [before, after] = [one.join(""), other.join("")];
				const pieces = wordDifference(before, after);
				const of = (side: string) => pieces.filter((piece) => piece.side !== side).map((piece) => piece.text);
				expect(of("ins").join("")).toBe(before);
				expect(of("del").join("")).toBe(after);
			}),
		);
	});
});
