import { describe, expect, test } from "vitest";
import { faultsOf } from "../../../src/toolkit/publish/verify/pattern.js";

const page = (inside: string) => `<!DOCTYPE html>\n<html lang="zh-CN">\n${inside}`;

describe("faultsOf", () => {
	test.each([
		["a.html", page('<div class="observablehq--inspect observablehq--error">'), "a page that failed to render"],
		["a.html", page('<script type="module" src="https://example.org/a.js">'), "a foreign address"],
		["a.html", page('<link rel="stylesheet" href="//example.org/a.css">'), "a foreign address"],
		["a.html", "<html>", "a page without a language"],
		["a.css", '@import "https://example.org/a.css";', "a foreign address"],
		["a.css", "a{background:url(//example.org/a.png)}", "a foreign address"],
		["a.js", 'import{readFile}from"node:fs/promises";', "a module of Node"],
		["a.js", 'await import("node:fs")', "a module of Node"],
		["a.js", "import('https://example.org/a.js')", "a foreign address"],
		["a.js", 'fetch("https://example.org/a")', "a foreign address"],
	])("%s: %s is %s", (file, text, name) => {
		expect(faultsOf(file, text)).toEqual([expect.stringContaining(`${file}: ${name}: `)]);
	});

	test.each([
		["a.html", page('<a href="https://example.org/plan.html" target="_blank">')],
		["a.html", page('<link rel="stylesheet" href="./_import/style/index.css">')],
		["a.js", 'const name="http://www.w3.org/2000/svg";'],
		["a.js", 'import{a}from"./b.js";'],
	])("%s: %s is let through", (file, text) => {
		expect(faultsOf(file, text)).toEqual([]);
	});
});
