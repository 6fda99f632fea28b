import { type Browser, chromium } from "playwright-core";
import type { ChromiumPlace } from "./chromium.js";

/** Starts a Chromium that reaches loopback and nothing else. */
export function startBrowser({ executablePath, libraryPath }: ChromiumPlace): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
		env: { ...process.env, ...(libraryPath ? { LD_LIBRARY_PATH: libraryPath } : {}) } as Record<string, string>,
	});
}
