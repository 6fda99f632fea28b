import { expect, test } from "vitest";
import { type SideData, sideOf, type Voice } from "../../../src/toolkit/page/compare/side.js";

const voice = (target: string, mark: Voice["mark"] = "yes"): Voice => ({ mark, target, value: `v-${target}` });
const written = Object.fromEntries(
	["a1", "a2", "b1", "c1", "d1"].map((target) => [target, { phrase: `phrase ${target}`, value: "1", unit: "个" }]),
);
const data: SideData = {
	rows: {
		villages: {
			name: "美丽乡村",
			voices: [voice("a1"), voice("b1", "caution"), { mark: "said", quote: "持续开展" }],
			others: { a2: voice("a2", "no") },
		},
	},
	rowOf: { a1: "villages", a2: "villages", b1: "villages" },
	near: { c1: ["a2", null, "c1"] },
	written,
	nearReason: "最近的说法",
};

test("a target of an indicator opens the row of the indicator", () => {
	const side = sideOf(data, "b1", 1);
	expect(side).toMatchObject({ name: "美丽乡村", isIndicator: true });
	expect(side?.voices.map(({ mark }) => mark)).toEqual(["yes", "caution", "said"]);
});

test("a selected target stands in its own column, though another is the better to compare", () => {
	expect(sideOf(data, "a2", 0)?.voices.map(({ target }) => target)).toEqual(["a2", "b1", undefined]);
	expect(sideOf(data, "a1", 0)?.voices[0]).toMatchObject({ target: "a1", mark: "yes" });
});

test("a target of no indicator is read beside the nearest, which are refused, as their plans write them", () => {
	const side = sideOf(data, "c1", 2);
	expect(side).toMatchObject({ name: "phrase c1", isIndicator: false });
	expect(side?.voices).toEqual([
		{ mark: "no", target: "a2", reason: "最近的说法", value: "1", unit: "个" },
		{ mark: "none" },
		{ mark: "yes", target: "c1", value: "1", unit: "个" },
	]);
});

test("a target that is not known opens nothing", () => {
	expect(sideOf(data, "zz", 0)).toBeNull();
});
