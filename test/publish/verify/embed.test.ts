import { describe, expect, test } from "vitest";
import { securityPolicy } from "../../../src/toolkit/publish/embed/security-policy.js";
import { findEmbedFaults, isEmbedMarkup } from "../../../src/toolkit/publish/verify/embed.js";

const policy = `<meta http-equiv="Content-Security-Policy" content="${securityPolicy}"/>`;
const alt = '<figcaption class="unseen" id="alt">用水总量：高青 21,980。</figcaption>';
const page = (body: string, head = policy) =>
	`<!DOCTYPE html><html lang="zh-CN"><head>${head}<script src="../frame.js" defer></script></head><body>${alt}${body}</body></html>`;
const faults = (html: string, file = "embed/indicator/x/index.html") => findEmbedFaults(file, html);

describe("findEmbedFaults", () => {
	test("a page of its own making has none", () => {
		expect(faults(page("<p>onclick=1 style=2</p>"))).toEqual([]);
	});

	test.each([
		["<script>alert(1)</script>", "a script in the page"],
		['<p onclick="alert(1)">', "a handler in the page"],
		['<p style="color:red">', "a style in the page"],
		["<style>p{}</style>", "a style in the page"],
		['<a href="javascript:alert(1)">', "an address that is a program"],
		['<script src="https://example.org/a.js"></script>', "a foreign address"],
		["<iframe>", "an element that can do harm"],
		["<img>", "an element that no chart has: img"],
	])("%s is a fault", (markup, name) => {
		expect(faults(page(markup)).some((fault) => fault.startsWith(`embed/indicator/x/index.html: ${name}`))).toBe(true);
	});

	test("a policy that is missing, other, or comes late is a fault", () => {
		const fault = ["embed/indicator/x/index.html: no Content-Security-Policy before all else"];
		expect(faults(page("", ""))).toEqual(fault);
		expect(faults(page("", policy.replace("'none'", "*")))).toEqual(fault);
		expect(faults(page("", `<link rel="icon" href="data:,">${policy}`))).toEqual(fault);
	});

	test("a chart without a description is a fault", () => {
		expect(faults(page("").replace("用水总量：高青 21,980。", " "))).toEqual([
			"embed/indicator/x/index.html: no description of the chart",
		]);
	});

	test("tables and pictures may have styles, but run nothing", () => {
		expect(faults('<table style="border:0">', "embed/x/table.html")).toEqual([]);
		expect(faults('<svg onload="x">', "v/0f/x/chart.svg")).toEqual([
			"v/0f/x/chart.svg: a handler in the page: svg onload",
		]);
	});
});

test("only markup of charts that travel is judged", () => {
	expect(isEmbedMarkup("embed/x/chart.en.svg")).toBe(true);
	expect(isEmbedMarkup("v/0f62df8c41d2/x/en.html")).toBe(true);
	expect(isEmbedMarkup("embed/frame.js")).toBe(false);
	expect(isEmbedMarkup("compare.html")).toBe(false);
});
