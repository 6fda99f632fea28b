import { expect, test } from "vitest";
import { checkSpans } from "../../../src/toolkit/page/reader/check-spans.js";
import { targetIn } from "../reading.js";

const text = "到2025年,达到110家。";
const target = targetIn(text, "110", text);

test("a page is not made of a text that does not hold its targets", () => {
	expect(() => checkSpans([...text], [target])).not.toThrow();
	expect(() => checkSpans([...` ${text}`], [target])).toThrow("span of target does not hold its numeral: t");
	expect(() => checkSpans([...text], [{ ...target, quote: "别的话" }])).toThrow("does not hold its sentence");
});
