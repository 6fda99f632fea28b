import { expect, test } from "vitest";
import { englishNumber, englishNumeral } from "../../../src/toolkit/card/alt/english-number.js";

test("reads numbers in English words from two to ninety-nine", () => {
	expect(["two", "Eleven", "twenty", "twenty-one", "ninety-nine"].map(englishNumber)).toEqual([2, 11, 20, 21, 99]);
	expect(englishNumber("many")).toBeNull();
});

test("finds them whole", () => {
	const found = "Fourteen of forty-two; someone tends nine".match(new RegExp(englishNumeral, "giu"));
	expect(found).toEqual(["Fourteen", "forty-two", "nine"]);
});
