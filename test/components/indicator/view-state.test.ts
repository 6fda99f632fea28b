import { describe, expect, test } from "vitest";
import { changeView, formatView, isChosen, parseView } from "../../../src/components/indicator/view-state.js";

describe("parseView and formatView", () => {
	test("are each other's inverse, and the default view has no address", () => {
		const address = "?theme=green&regions=2&hide=caution.refused&order=regions&scale=resident&find=%E6%B0%B4";
		expect(formatView(parseView(address))).toBe(address);
		expect(formatView(parseView(""))).toBe("");
	});

	test("leave out what is unknown", () => {
		expect(formatView(parseView("?order=rank&hide=all&regions=-3&scale=area"))).toBe("");
		expect(parseView("?regions=2.5").regions).toBe(1);
	});
});

describe("changeView", () => {
	const view = parseView("?theme=green&find=%E6%B0%B4");

	test("sets, sets back, and turns what is hidden on and off", () => {
		expect(formatView(changeView(view, "regions=3"))).toBe("?theme=green&regions=3&find=%E6%B0%B4");
		expect(changeView(view, "theme=").theme).toBe("");
		const hidden = changeView(view, "hide~caution");
		expect(hidden.hide).toEqual(["caution"]);
		expect(changeView(hidden, "hide~caution").hide).toEqual([]);
	});
});

describe("isChosen", () => {
	test("is what the view shows already; what is hidden is not chosen", () => {
		expect(isChosen(parseView("?theme=green"), "theme=green")).toBe(true);
		expect(isChosen(parseView(""), "theme=")).toBe(true);
		expect(isChosen(parseView("?hide=refused"), "hide~refused")).toBe(false);
		expect(isChosen(parseView("?scale=resident"), "scale=")).toBe(false);
	});
});
