import { expect, test } from "vitest";
import { asksHeight, toldHeight } from "../../src/embed/height-message.js";

test("a told height is whole px, rounded up", () => {
	expect(toldHeight({ bice: "height", height: 470.2 })).toBe(471);
});

test.each([
	null,
	"height",
	{ height: 470 },
	{ bice: "height" },
	{ bice: "height", height: "470" },
	{ bice: "height", height: 0 },
	{ bice: "height", height: Number.NaN },
	{ bice: "height", height: 1e9 },
	{ bice: "height?", height: 470 },
])("any other message tells none: %j", (data) => {
	expect(toldHeight(data)).toBeNull();
});

test("only its own question is answered", () => {
	expect(asksHeight({ bice: "height?" })).toBe(true);
	expect(asksHeight({ bice: "height", height: 1 })).toBe(false);
	expect(asksHeight("height?")).toBe(false);
});
