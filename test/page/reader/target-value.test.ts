import { expect, test } from "vitest";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { shortValue, valueWords } from "../../../src/toolkit/page/reader/target-value.js";
import { targetIn } from "../reading.js";

const target = targetIn("用水总量控制在5500万立方米以内。", "5500万", "用水总量控制在5500万立方米以内。");
const cap = { ...target, value: 55_000_000, unit: "立方米", comparator: "le" as const };
const fall = { ...target, value: 9, unit: "%", kind: "reduction" as const, baseline: "2020" };

test("a value is as short as the language allows", () => {
	expect(shortValue(cap, toPageContext("zh"))).toBe("≤5,500万");
	expect(shortValue(cap, toPageContext("en"))).toBe("≤55,000,000");
	expect(shortValue({ ...cap, value: 3, value_max: 5, comparator: "range" }, toPageContext("en"))).toBe("3–5");
});

test("a change says which way and since when, and a percent sign stands close", () => {
	expect(valueWords(fall, toPageContext("zh"))).toBe("较2020年下降9%");
	expect(valueWords(cap, toPageContext("zh"))).toBe("≤5,500万 立方米");
});
