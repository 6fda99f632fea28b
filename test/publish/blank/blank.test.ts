import { expect, test } from "vitest";
import { blankMarkdown, blankOf } from "../../../src/toolkit/publish/blank/blank.js";

test("pages that lie equally deep and run the same scripts share a blank", () => {
	const { address } = blankOf("/theme/green", ["site", "theme"]);
	expect(address).toBe("/in/site-theme");
	expect(blankOf("/en/theme", ["site", "theme"]).address).toBe(address);
	expect(blankOf("/en/theme/green", ["site", "theme"]).address).not.toBe(address);
	expect(blankOf("/theme/green", ["site"]).address).not.toBe(address);
	expect(blankOf("/index", ["site"]).address).toBe("/site");
});

test("the page for what is not there has its own", () => {
	expect(blankOf("/404", ["site"]).address).toBe("/404");
	expect(blankOf("/en/404", ["site"]).address).toBe("/in/site");
});

test("a blank loads its scripts after the place of the content", () => {
	expect(blankMarkdown({ scripts: ["site", "theme"] })).toBe(
		'---\ntitle: "{title}"\n---\n\n<div class="page"><div id="blank"></div><script type="module" src="/components/site.js"></script><script type="module" src="/components/theme.js"></script></div>\n',
	);
});
