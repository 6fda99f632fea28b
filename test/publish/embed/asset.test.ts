import { expect, test } from "vitest";
import { assetPath, bundleAssets } from "../../../src/toolkit/publish/embed/asset.js";

const assets = await bundleAssets();
const sizeOf = (name: string) => new TextEncoder().encode(assets.find((asset) => asset.name === name)?.content).length;

test("a script is at one address live, and at one that says its content frozen", () => {
	expect(assetPath("frame.js", assets, false)).toBe("embed/frame.js");
	expect(assetPath("frame.js", assets, true)).toMatch(/^v\/asset\/frame-[\da-f]{8}\.js$/);
});

test("the scripts of foreign pages are small: the component 40 KB, the host's listener one", () => {
	expect(sizeOf("bice-chart.js")).toBeLessThan(40_000);
	expect(sizeOf("resize.js")).toBeLessThan(1024);
});

test("no script or style sheet asks for anything from anywhere", () => {
	for (const { content } of assets) expect(content).not.toMatch(/https?:|@import|url\(/);
});

test("colours are named for pages and for shadows, and on paper are those of print", () => {
	const sheet = assets.find(({ name }) => name === "card.css")?.content ?? "";
	expect(sheet).toMatch(/^:root,:host\{--paper:#fcfcfa/);
	expect(sheet).toContain(":host([appearance=dark])");
	expect(sheet).toContain("@media print{:root,:host{--paper:#ffffff");
});
