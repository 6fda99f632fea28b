import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { toPort } from "../../src/toolkit/cli/port.js";
import { serve } from "../../src/toolkit/cli/serve.js";
import { newFolder } from "../store/sample.js";

/** Serves a folder with one page until the test has finished. */
async function serveOnePage(port: number): Promise<string> {
	const around = await newFolder();
	const folder = join(around, "dist");
	await mkdir(folder);
	await writeFile(join(around, "outside.txt"), "outside");
	await writeFile(join(folder, "compare.html"), "<html lang=zh-CN>比较");
	await mkdir(join(folder, "_file"));
	await writeFile(join(folder, "_file/engine.wasm"), "");
	const served = await serve(folder, port);
	onTestFinished(() => served.close());
	return served.address;
}

describe("serve", () => {
	test("serves on loopback, pages with and without their ending, scripts and engines with their types", async () => {
		const address = await serveOnePage(0);
		expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
		for (const path of ["compare", "compare.html"]) {
			const response = await fetch(address + path);
			expect(response.headers.get("content-type")).toContain("text/html");
			expect(await response.text()).toContain("比较");
		}
		expect((await fetch(`${address}_file/engine.wasm`)).headers.get("content-type")).toBe("application/wasm");
	});

	test("takes a free port where the one asked for is taken", async () => {
		const first = await serveOnePage(0);
		const second = await serveOnePage(Number(new URL(first).port));
		expect(second).not.toBe(first);
		expect((await fetch(`${second}compare`)).status).toBe(200);
	});

	test("answers 404 for what is not there, and for what lies outside", async () => {
		const address = await serveOnePage(0);
		for (const path of ["none", "../outside.txt", "..%2foutside.txt", "%2e%2e/outside.txt"]) {
			expect((await fetch(address + path)).status).toBe(404);
		}
	});
});

test("an address without a page shows the site's own page for that, as a 404", async () => {
	const folder = await newFolder();
	await writeFile(join(folder, "404.html"), "<html lang=zh-CN>没有这一页");
	const served = await serve(folder, 0);
	onTestFinished(() => served.close());
	const response = await fetch(`${served.address}reader/none`);
	expect([response.status, response.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
	expect(await response.text()).toContain("没有这一页");
});

describe("toPort", () => {
	test("reads a port", () => expect(toPort("3000")).toBe(3000));
	test.each(["", "-1", "65536", "http", "1e3"])("refuses %j", (text) => {
		expect(() => toPort(text)).toThrow(`invalid port: ${text}`);
	});
});
