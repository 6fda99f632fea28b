import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { startBrowser } from "./browser.js";
import { serveFolder } from "./server.js";

/** A page that is open, and everything that went wrong on it. */
export interface OpenPage {
	page: Page;
	/** Errors of the console and of scripts, requests to other hosts, files that were not there. */
	problems: string[];
	/** Where it asked for files, in order. */
	requests: string[];
	close(): Promise<void>;
}

/** The built report, served on loopback, and a browser that reaches nothing else. */
export interface Site {
	address: string;
	/**
	 * Opens a page in a browser that knows nothing of earlier visits; 1280 pixels wide unless told. A whole address is that
	 * of a page of somebody else, which may ask for files of the report too.
	 */
	open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
	close(): Promise<void>;
}

/** Serves the built report, that of `dist/` unless told, and starts the browser. */
export async function openSite(directory = "dist"): Promise<Site> {
	const [server, browser] = await Promise.all([serveFolder(directory), startBrowser(inject("chromium"))]);
	return {
		address: server.address,
		open: (path, options = {}) => openPage(browser, server.address, path, options),
		close: async () => {
			await browser.close();
			server.close();
		},
	};
}

async function openPage(
	browser: Browser,
	address: string,
	path: string,
	options: BrowserContextOptions,
): Promise<OpenPage> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const { href, origin } = new URL(path, address);
	const record = recordProblems(context, [address, origin]);
	const page = await context.newPage();
	await page.goto(href, { waitUntil: "load" });
	return { page, ...record, close: () => context.close() };
}

/** Writes down what goes wrong on any page of a context, from now on. */
function recordProblems(
	context: BrowserContext,
	origins: readonly string[],
): { problems: string[]; requests: string[] } {
	const problems: string[] = [];
	const requests: string[] = [];
	context.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
	context.on("weberror", (problem) => problems.push(`script: ${problem.error().message}`));
	context.on("request", (request) => {
		requests.push(request.url());
		const isKnown = origins.some((origin) => request.url().startsWith(`${origin}/`));
		if (!/^(blob|data):/.test(request.url()) && !isKnown) problems.push(`foreign: ${request.url()}`);
	});
	context.on("response", (response) => response.status() >= 400 && problems.push(`missing: ${response.url()}`));
	return { problems, requests };
}
