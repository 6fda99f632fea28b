import { expect, test } from "vitest";
import { withFeedLink } from "../../../src/toolkit/publish/change/feed-link.js";

const html = "<html><head><title>变动</title></head><body>$&</body></html>";

test.each(["/changes/index", "/en/changes/index"])("%s says in its head where its feed is", (address) => {
	const made = withFeedLink(html, address);
	expect(made).toMatch(/<link rel="alternate" type="application\/atom\+xml" href=".\/feed.xml">\s*<\/head><body>\$&/);
});

test.each(["/index", "/reader/changes", "/en/compare"])("%s stays as it is", (address) => {
	expect(withFeedLink(html, address)).toBe(html);
});
