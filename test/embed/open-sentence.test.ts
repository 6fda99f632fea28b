import { expect, test } from "vitest";
import { anchorOf } from "../../src/embed/open-sentence.js";
import { sentenceAnchor } from "../../src/toolkit/page/frame/card-link.js";

/** What `anchorOf` asks of an element. */
const linkTo = (href: string | null) => ({ getAttribute: () => href });

test("a link opens the sentence that its address ends in, in a frame and, made absolute, in a component", () => {
	const anchor = sentenceAnchor("gaoqing-2024-key-points.t-7ecdaafc");
	expect(anchorOf(linkTo(`#${anchor}`))).toBe(anchor);
	expect(anchorOf(linkTo(`https://example.org/embed/indicator/x/#${anchor}`))).toBe(anchor);
});

test("a link into the report or to the chart opens none", () => {
	expect(anchorOf(linkTo("../../../reader/gaoqing-2024-key-points#t-7ecdaafc"))).toBeNull();
	expect(anchorOf(linkTo("#chart"))).toBeNull();
	expect(anchorOf(linkTo(null))).toBeNull();
});
