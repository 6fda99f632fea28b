import { expect, test } from "vitest";
import { firstPicks, pick } from "../../../src/components/export/picks.js";

test("what is chosen first is in the language of the page, with its own form of citation", () => {
	expect(firstPicks("zh-CN")).toMatchObject({ language: "zh", style: "gbt", width: "full", release: "live" });
	expect(firstPicks("en")).toMatchObject({ language: "en", style: "apa" });
});

test("a choice changes one thing; what cannot be chosen changes nothing", () => {
	const first = firstPicks("zh");
	expect(pick(first, "width=480")).toEqual({ ...first, width: "480" });
	expect(pick(first, "width=4800")).toEqual(first);
	expect(pick(first, "__proto__=1")).toEqual(first);
	expect(pick(first, "")).toEqual(first);
});
