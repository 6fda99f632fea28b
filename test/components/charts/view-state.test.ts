import { describe, expect, test } from "vitest";
import { changeView, formatView, isChosen, isShown, parseView } from "../../../src/components/charts/view-state.js";

const entry = {
	themes: ["green"],
	kinds: ["bar"],
	regions: ["370322", "370702"],
	isComplete: false,
	text: "用水总量 高青是城阳的 2 倍 indicator/annual_water_use indicator/annual water use",
};

test.each(["", "?theme=green", "?theme=green&kind=bar&region=every&find=%E7%94%A8%E6%B0%B4"])(
	"the address %s and its view are each other's inverse",
	(address) => {
		expect(formatView(parseView(address))).toBe(address);
	},
);

test("a control sets one part of the view and leaves the others; an unknown part changes nothing", () => {
	const view = parseView("?theme=green&find=water");
	expect(formatView(changeView(view, "region=370322"))).toBe("?theme=green&region=370322&find=water");
	expect(formatView(changeView(view, "theme="))).toBe("?find=water");
	expect(changeView(view, "color=red")).toEqual(view);
	expect([isChosen(view, "theme=green"), isChosen(view, "theme="), isChosen(view, "kind=")]).toEqual([
		true,
		false,
		true,
	]);
});

describe("an entry is shown", () => {
	test.each([
		["", true],
		["?theme=green", true],
		["?theme=rural", false],
		["?kind=matrix", false],
		["?region=370322", true],
		["?region=370214", false],
		["?region=every", false],
	])("%s: %s", (address, shown) => {
		expect(isShown(entry, parseView(address))).toBe(shown);
	});

	test.each([
		["用水", true],
		["WATER annual", true],
		["用水 城阳", true],
		["用电", false],
	])("where all words stand in it: %s, %s", (find, shown) => {
		expect(isShown(entry, { ...parseView(""), find })).toBe(shown);
	});
});
