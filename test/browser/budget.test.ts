import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser } from "./browser.js";
import { listPages, onePerKind } from "./page-list.js";
import { budget } from "./perf/budget.js";
import { type CompressedSite, compressSite } from "./perf/compressed.js";
import { measure } from "./perf/measure.js";
import { type Server, serveFolder } from "./server.js";

let site: CompressedSite;
let server: Server;
let browser: Browser;
beforeAll(async () => {
	[site, browser] = await Promise.all([compressSite("dist"), startBrowser(inject("chromium"))]);
	server = await serveFolder(site.directory, { gzip: true });
});
afterAll(async () => {
	await browser.close();
	server.close();
	await site.remove();
});

describe.concurrent.each(onePerKind(await listPages()))("$path on a slow line", ({ path }) => {
	test.each([1280, 390])(
		"at %i px: few bytes come before the first chart, and nothing moves by itself",
		async (width) => {
			const { bytes, shift } = await measure(browser, server.address + path, {
				width,
				cpuSlowdown: 1,
				interactions: 1,
			});
			expect(bytes).toBeLessThanOrEqual(budget.bytes);
			expect(shift).toBeLessThanOrEqual(budget.shift);
		},
	);
});
