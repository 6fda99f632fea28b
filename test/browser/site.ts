import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import sirv from "sirv";
import { inject } from "vitest";

/** A page that is open, and everything that went wrong on it. */
export interface OpenPage {
	page: Page;
	/** Errors of the console and of scripts, requests to other hosts, files that were not there. */
	problems: string[];
	/** Where it asked for files, in order. */
	requests: string[];
}

/** The built report, served on loopback, and a browser that reaches nothing else. */
export interface Site {
	address: string;
	open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
	close(): Promise<void>;
}

/** Serves `dist/` and starts the browser. */
export async function openSite(): Promise<Site> {
	const serve = sirv("dist", { extensions: ["html"], dev: true });
	const server = createServer((request, response) => serve(request, response));
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const browser = await startBrowser();
	return {
		address,
		open: (path, options = {}) => openPage(browser, address, path, options),
		close: () => closeAll(browser, server),
	};
}

function startBrowser(): Promise<Browser> {
	const { executablePath, libraryPath } = inject("chromium");
	return chromium.launch({
		executablePath,
		args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
		env: { ...process.env, ...(libraryPath ? { LD_LIBRARY_PATH: libraryPath } : {}) } as Record<string, string>,
	});
}

async function openPage(
	browser: Browser,
	address: string,
	path: string,
	options: BrowserContextOptions,
): Promise<OpenPage> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	const problems: string[] = [];
	const requests: string[] = [];
	page.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
	page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
	page.on("request", (request) => {
		requests.push(request.url());
		if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(`${address}/`)) {
			problems.push(`foreign: ${request.url()}`);
		}
	});
	page.on("response", (response) => response.status() >= 400 && problems.push(`missing: ${response.url()}`));
	await page.goto(address + path, { waitUntil: "load" });
	return { page, problems, requests };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
	await browser.close();
	server.closeAllConnections();
	server.close();
}
