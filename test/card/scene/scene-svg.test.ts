import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appearances, palette } from "../../../src/toolkit/card/scene/appearance.js";
import type { Scene, Shape } from "../../../src/toolkit/card/scene/scene.js";
import { sceneSvg } from "../../../src/toolkit/card/scene/scene-svg.js";

const text = (said: string): Shape => ({ type: "text", x: 1, y: 2, text: said, size: 12, weight: 400, fill: "ink" });
const scene = (...shapes: Shape[]): Scene => ({ width: 100, height: 50, shapes });

describe("sceneSvg", () => {
	test("colours are variables of the page unless they are given", () => {
		expect(sceneSvg(scene(text("高青")))).toContain('fill="var(--ink)"');
		expect(sceneSvg(scene(text("高青")), { color: (paint) => palette("print")[paint] })).toContain('fill="#000000"');
	});

	test("a point is a link that says what it is and which sentence it opens", () => {
		const group: Shape = {
			type: "group",
			label: "≤21,980 万立方米",
			sentence: "s-1",
			href: "/reader/x#t-1",
			shapes: [text("●")],
		};
		const svg = sceneSvg(scene(group), { link: ({ sentence }) => `#${sentence}` });
		expect(svg).toContain(
			'<a href="#s-1" aria-label="≤21,980 万立方米" data-sentence="s-1"><title>≤21,980 万立方米</title>',
		);
	});

	test("text of plans never becomes markup, in text, label or address", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."<>\"'&a/ =]\u0000\u000b") }), (hostile) => {
				const group: Shape = {
					type: "group",
					label: hostile,
					sentence: hostile,
					href: hostile,
					shapes: [text(hostile)],
				};
				const svg = sceneSvg(scene(group), { link: ({ href }) => href, description: hostile });
				const tags = [...svg.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name);
				expect(tags).toEqual(["svg", "a", "title", "title", "text", "text", "a", "svg"]);
				expect(svg).not.toContain("\u0000");
				expect(svg).not.toContain("\u000b");
			}),
		);
	});

	test("every appearance has a colour for every paint", () => {
		const paints = Object.keys(palette("light"));
		for (const appearance of appearances) {
			expect(Object.keys(palette(appearance))).toEqual(paints);
			expect(Object.values(palette(appearance)).every((color) => /^#[0-9a-f]{6}$/.test(color))).toBe(true);
		}
	});
});
