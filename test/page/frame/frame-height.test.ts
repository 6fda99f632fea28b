import { expect, test } from "vitest";
import { frameHeight } from "../../../src/toolkit/page/frame/frame-height.js";
import { waterCard } from "./water-card.js";

test("a frame is as high as its parts, and higher where it is narrower", () => {
	const wide = frameHeight(waterCard, 700);
	expect(wide).toBeGreaterThan(250);
	expect(wide).toBeLessThan(400);
	const long = { ...waterCard, notes: ["很长的注。".repeat(60)] };
	expect(frameHeight(long, 700)).toBeGreaterThan(wide + 80);
	expect(frameHeight(long, 360)).toBeGreaterThan(frameHeight(long, 700) + 80);
});
