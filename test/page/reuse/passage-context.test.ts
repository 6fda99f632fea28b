import { expect, test } from "vitest";
import { withContext } from "../../../src/toolkit/page/reuse/passage-context.js";

const text = "上一句。到2025年,用水总量控制在5500万立方米以内,并逐年下降;下一句。";
const start = text.indexOf("用水");
const span = { start, end: start + 6 };

test("a passage stands in its sentence, which ends at a full stop or semicolon", () => {
	expect(withContext([...text], span)).toEqual({
		before: "到2025年,",
		text: "用水总量控制",
		after: "在5500万立方米以内,并逐年下降",
	});
});

test("a long sentence is cut, and says so", () => {
	const points = [...`${"前".repeat(80)}同文${"后".repeat(80)}`];
	const context = withContext(points, { start: 80, end: 82 });
	expect([context.before, context.after]).toEqual([`…${"前".repeat(36)}`, `${"后".repeat(36)}…`]);
});

test("at the edges of a text there is nothing around", () => {
	expect(withContext([..."同文"], { start: 0, end: 2 })).toEqual({ before: "", text: "同文", after: "" });
});
