import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A Chromium that can be started, and what its environment needs. */
export interface ChromiumPlace {
	executablePath: string;
	/** Where the libraries lie that this machine lacks; empty where it has them all. */
	libraryPath: string;
}

const { version } = JSON.parse(readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8"));
const home = resolve(`node_modules/.cache/chromium-${version}`);

/**
 * Returns the Chromium that the package carries, unpacked on first use next to the packages. The package unpacks to the
 * temporary folder, and the libraries that it carries only for a certain cloud: both are told otherwise here.
 */
export async function findChromium(): Promise<ChromiumPlace> {
	if (!existsSync(home)) {
		await unpack();
	}
	const executablePath = join(home, "chromium");
	const linked = spawnSync("ldd", [executablePath], { encoding: "utf8" });
	return { executablePath, libraryPath: linked.stdout?.includes("not found") ? join(home, "al2023/lib") : "" };
}

async function unpack(): Promise<void> {
	const part = `${home}.part`;
	await rm(part, { recursive: true, force: true });
	await mkdir(part, { recursive: true });
	const before = { ...process.env };
	process.env.TMPDIR = part;
	process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
	try {
		const { default: chromium } = await import("@sparticuz/chromium");
		await chromium.executablePath();
	} finally {
		process.env = before;
	}
	await rename(part, home);
}
