import { expect, test } from "vitest";
import { previewOf, previewPath, previewSvg, previewWidth } from "../../../src/toolkit/page/charts/preview.js";
import { cardOf, cellOf, columnsOf, pointOf, rowOf } from "../../card/small-card.js";

const cells = [
	cellOf({ mark: "yes", text: "≤21,980", points: [pointOf({ value: 21_980 })], reasons: ["某个理由"] }),
	cellOf({ mark: "absent", text: "未写" }),
];
const row = (key: string) => rowOf({ key, scale: { kind: "bar", most: 21_980 }, cells });
const card = cardOf({ columns: columnsOf("高青", "钢城"), rows: [row("total")] });

test("a preview has its size, the colours of both appearances, and no reasons", () => {
	const { scene, left } = previewOf(card);
	const svg = previewSvg(card);
	expect([left, scene.width]).toEqual([0, previewWidth]);
	expect(svg).toContain(`width="${previewWidth}" height="${scene.height}"`);
	expect(svg).toContain("@media (prefers-color-scheme:dark)");
	expect(svg.match(/<svg /g)).toHaveLength(1);
	expect(svg).not.toContain("某个理由");
});

test("of a chart with many rows the first are shown, and how many are left out is known", () => {
	const rows = Array.from({ length: 30 }, (_, place) => row(String(place)));
	const { scene, left } = previewOf({ ...card, rows });
	expect(left).toBeGreaterThan(20);
	expect(scene.height).toBeLessThanOrEqual(244);
	expect(previewOf({ ...card, rows: [] }).left).toBe(0);
});

test("a preview lies under its language, by its id", () => {
	expect(previewPath({ id: "theme/green/attention", language: "en" })).toBe(
		"/data/preview/en/theme.green.attention.svg",
	);
});
