import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positions } from "../../src/toolkit/text/position.js";

/** Plan text with astral characters, lone surrogates and line ends. */
const planText = fc.string({ unit: fc.constantFrom("高", "𠮷", "😀", "1", "\n", "\r\n", "\ud83d", "\udc00", "。") });

describe("positions", () => {
	test("are the same in both counts where no character is beyond the basic plane", () => {
		const at = positions("高青县\n2024年");
		expect([0, 3, 4, 9].map(at.toCodePoint)).toEqual([0, 3, 4, 9]);
	});

	test("count a character beyond the basic plane once", () => {
		const at = positions("𠮷林😀县");
		expect([0, 2, 3, 5, 6].map(at.toCodePoint)).toEqual([0, 1, 2, 3, 4]);
	});

	test("equal the length of [...text.slice(0, unit)] at every start of a character", () => {
		fc.assert(
			fc.property(planText, (text) => {
				const at = positions(text);
				let unit = 0;
				[...text].forEach((character, index) => {
					expect(at.toCodePoint(unit)).toBe(index);
					unit += character.length;
				});
				expect(at.toCodePoint(text.length)).toBe([...text].length);
			}),
		);
	});

	test("give line and column from 1, in code points", () => {
		const at = positions("高青\n😀2024\r\n\n工");
		expect([0, 2, 3, 5, 11, 12].map(at.lineColumn)).toEqual([
			{ line: 1, column: 1 },
			{ line: 1, column: 3 },
			{ line: 2, column: 1 },
			{ line: 2, column: 2 },
			{ line: 3, column: 1 },
			{ line: 4, column: 1 },
		]);
	});

	test("find the line and column that splitting the text finds", () => {
		fc.assert(
			fc.property(planText, fc.nat(), (text, seed) => {
				const unit = [...text].slice(0, seed % ([...text].length + 1)).join("").length;
				const lines = text.slice(0, unit).split("\n");
				const column = [...(lines.at(-1) ?? "")].length + 1;
				expect(positions(text).lineColumn(unit)).toEqual({ line: lines.length, column });
			}),
		);
	});
});
