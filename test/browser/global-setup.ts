import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { TestProject } from "vitest/node";
import { launcher } from "../cli/run.js";
import { type ChromiumPlace, findChromium } from "./chromium.js";

declare module "vitest" {
	export interface ProvidedContext {
		chromium: ChromiumPlace;
		/** Whether the report was built where there is no network at all. */
		isolated: boolean;
	}
}

/**
 * Builds tables and report once, as `npm run build` does, in a network namespace without interfaces where the machine
 * lets us make one: what is tested was built with no network. Who works on these tests sets `BICE_BUILT`, and the report
 * that stands in `dist/` is taken as it is.
 */
export default async function setup(project: TestProject): Promise<void> {
	const built = process.env.BICE_BUILT !== undefined;
	const isolated = !built && spawnSync("unshare", ["-rn", "true"]).status === 0;
	const [chromium] = await Promise.all([findChromium(), built || build(isolated)]);
	project.provide("isolated", isolated);
	project.provide("chromium", chromium);
}

async function build(isolated: boolean): Promise<void> {
	const command = [process.execPath, launcher, "build", "--site"];
	const [program = "", ...args] = isolated ? ["unshare", "-rn", ...command] : command;
	const builder = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"] });
	const [code] = await once(builder, "close");
	if (code !== 0) {
		throw new Error(`the report could not be built: bice build --site ended with ${code}`);
	}
}
