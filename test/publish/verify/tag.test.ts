import { expect, test } from "vitest";
import { readTags } from "../../../src/toolkit/publish/verify/tag.js";

test("a tag ends where HTML ends it, not in a quoted value", () => {
	const [tag] = readTags('<a href="?a&amp;b" title="1 > 0 &#x3c;" hidden>text</a>');
	expect(tag?.name).toBe("a");
	expect([...(tag?.attributes ?? [])]).toEqual([
		["href", "?a&b"],
		["title", "1 > 0 <"],
		["hidden", ""],
	]);
});

test("attributes count whatever their case and quotes", () => {
	expect([...(readTags("<img src=x onError=alert(1)>")[0]?.attributes.keys() ?? [])]).toEqual(["src", "onerror"]);
});
