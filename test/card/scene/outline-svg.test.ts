import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { palette } from "../../../src/toolkit/card/scene/appearance.js";
import { outlinedSvg } from "../../../src/toolkit/card/scene/outline-svg.js";
import type { Scene, Shape, TextShape } from "../../../src/toolkit/card/scene/scene.js";
import { plainFont } from "../plain-font.js";

const text = (said: string, own: Partial<TextShape> = {}): Shape => ({
	type: "text",
	x: 10,
	y: 20,
	text: said,
	size: 10,
	weight: 400,
	fill: "ink",
	...own,
});
const scene = (...shapes: Shape[]): Scene => ({ width: 100, height: 50, shapes });
const svgOf = (shapes: Shape[], own: Partial<Parameters<typeof outlinedSvg>[1]> = {}) =>
	outlinedSvg(scene(...shapes), { appearance: "light", fonts: plainFont, title: "用水总量", ...own });

describe("outlinedSvg", () => {
	test("text is outlines: each glyph of a weight stands in the file once, and is used where it is drawn", () => {
		const svg = svgOf([text("高青高"), text("青", { weight: 700 })]);
		expect(svg.match(/<path id="[^"]+"/g)).toEqual(['<path id="r9ad8"', '<path id="r9752"', '<path id="b9752"']);
		expect(svg.match(/<use/g)).toHaveLength(4);
		expect(svg).toContain('<use href="#r9ad8"/><use href="#r9752" x="1000"/><use href="#r9ad8" x="2000"/>');
		expect(svg).not.toMatch(/<text|font-/);
	});

	test("an anchor moves the text by its width; an underline is as long as it", () => {
		expect(svgOf([text("高青", { anchor: "end" })])).toContain("translate(-10 20)scale(0.01 -0.01)");
		expect(svgOf([text("高青", { anchor: "middle" })])).toContain("translate(0 20)");
		expect(svgOf([text("高青", { underline: true })])).toContain('<rect x="10" y="21.4" width="20" height="1"');
	});

	test("title and description stay text, for those who cannot see it", () => {
		const svg = svgOf([], { description: "高青 ≤21,980 万立方米" });
		expect(svg).toContain('role="img"><title>用水总量</title><desc>高青 ≤21,980 万立方米</desc>');
	});

	test("colours are those of the appearance", () => {
		expect(svgOf([text("高")], { appearance: "dark" })).toContain(`fill="${palette("dark").ink}"`);
	});

	test("dashes, opacity and strokes are kept", () => {
		const svg = svgOf([
			{ type: "line", x1: 0, y1: 1, x2: 9, y2: 1, stroke: "axis", dash: [2, 3] },
			{ type: "rect", x: 0, y: 0, width: 5, height: 5, fill: "green", opacity: 0.25 },
		]);
		expect(svg).toContain('stroke-dasharray="2 3"');
		expect(svg).toContain('fill-opacity="0.25"');
	});

	test("whatever a plan says, the file is well-formed and has no script, no link and nothing from elsewhere", () => {
		const hostile = '</title><script>alert(1)</script>]]>&amp;"\u0000\u0007\ufffe';
		const group: Shape = {
			type: "group",
			label: hostile,
			sentence: hostile,
			href: "javascript:alert(1)",
			shapes: [text(hostile)],
		};
		const svg = svgOf([group], { title: hostile, description: hostile });
		const tags: string[] = [];
		const parser = new SaxesParser();
		parser.on("opentag", ({ name }) => tags.push(name));
		parser.on("error", (error) => expect.unreachable(error.message));
		parser.write(svg).close();
		expect(new Set(tags)).toEqual(new Set(["svg", "title", "desc", "defs", "path", "g", "use"]));
		expect(svg).not.toMatch(/\bon\w+=|javascript:|href="[^#]/);
		expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toContain("http");
	});

	test("a character that the font lacks stands as 〓, never as nothing, and as wide as that", () => {
		expect(svgOf([text("高🦄青")])).toBe(svgOf([text("高〓青")]));
	});

	test("what is not drawn takes no room and needs no glyph", () => {
		const uses = (svg: string) => svg.match(/<use[^>]*>/g);
		expect(uses(svgOf([text("高\u200b青\ufe0f")]))).toEqual(uses(svgOf([text("高青")])));
	});
});
