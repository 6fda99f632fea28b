import { expect, test } from "vitest";
import { shownText } from "../../../src/toolkit/publish/manifest/shown-text.js";

test("shownText returns what a reader sees of HTML, with a gap where asked for one", () => {
	expect(shownText("<b>2</b>家 &lt;站&gt; &amp;amp; &quot;")).toBe('2家 <站> &amp; "');
	expect(shownText("<span>5G</span><b>2</b>", " ")).toBe(" 5G  2 ");
});
