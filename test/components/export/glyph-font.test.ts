import { afterEach, expect, test, vi } from "vitest";
import { glyphFont, loadFont } from "../../../src/components/export/glyph-font.js";
import type { Shape } from "../../../src/toolkit/card/scene/scene.js";

const sets: Record<string, Record<string, [number, string]>> = {
	"/used-400": { 增: [1000, "m0 0z"] },
	"/used-700": { 增: [1000, "m1 1z"] },
	"/more-400": { 龙: [1000, "m2 2z"] },
	"/more-700": { 龙: [1000, "m3 3z"] },
};
const places = { used: { 400: "/used-400", 700: "/used-700" }, more: { 400: "/more-400", 700: "/more-700" } };

const written = (text: string, weight: 400 | 700): Shape => ({
	type: "text",
	x: 0,
	y: 0,
	text,
	size: 12,
	weight,
	fill: "ink",
});

afterEach(() => vi.unstubAllGlobals());

test("a font knows widths in em and outlines of its glyphs, and nothing of others", () => {
	const fonts = glyphFont({ 400: { 增: [1000, "m0 0z"] }, 700: {} });
	expect([fonts.advance("增", 400), fonts.outline("增", 400)]).toEqual([1, "m0 0z"]);
	expect([fonts.advance("增", 700), fonts.outline("constructor", 400)]).toEqual([null, null]);
});

test("the files of rare characters are loaded only for a text that has some", async () => {
	const asked: string[] = [];
	vi.stubGlobal("fetch", async (address: string) => {
		asked.push(address);
		return new Response(JSON.stringify(sets[address]));
	});
	const common = await loadFont(places, [written("增增", 400), written("增", 700)]);
	expect(asked).toEqual(["/used-400", "/used-700"]);
	expect(common.outline("增", 700)).toBe("m1 1z");
	const rare = await loadFont(places, [
		{ type: "group", label: "", sentence: null, href: "", shapes: [written("增龙", 700)] },
	]);
	expect(asked).toEqual(["/used-400", "/used-700", "/more-400", "/more-700"]);
	expect([rare.outline("龙", 400), rare.advance("增", 400)]).toEqual(["m2 2z", 1]);
});
