import { describe, expect, test } from "vitest";
import { evidenceFiles, fileListHtml, linkedDocuments, searchFile } from "../../src/toolkit/page/file-list.js";

describe("linkedDocuments", () => {
	test("names the plans whose sentences are led to, each once, in order", () => {
		const html =
			'<a href="/reader/weicheng-2023#t-5d2b"><a href="/reader/gaoqing-2024#c-12"><a href="/reader/weicheng-2023#c-1">';
		expect(linkedDocuments(html)).toEqual(["gaoqing-2024", "weicheng-2023"]);
	});

	test.each(['<a href="/reader/gaoqing-2024">', '<a href="/reader/">', "&lt;a href=&quot;/reader/x#t-1"])(
		"a link to a page, or a text, names none: %s",
		(html) => {
			expect(linkedDocuments(html)).toEqual([]);
		},
	);
});

test("a page lists where its files lie, by the names that scripts ask for", () => {
	const files = { ...searchFile, ...evidenceFiles("en", ["b", "a", "b"]) };
	expect(Object.keys(files)).toEqual(["search", "evidence/a", "evidence/b"]);
	expect(fileListHtml(files)).toBe(
		'<template id="files"><a data-file="search" href="/_file/data/search.json"></a><a data-file="evidence/a" href="/_file/data/evidence/en/a.json"></a><a data-file="evidence/b" href="/_file/data/evidence/en/b.json"></a></template>',
	);
});
