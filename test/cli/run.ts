import { spawn } from "node:child_process";
import { join } from "node:path";

/** The launcher, which package.json names as `bin`. */
export const launcher = join(import.meta.dirname, "../../src/toolkit/cli/bice.js");

/** How a run of the command line ended. */
export interface Run {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** Runs `bice` with arguments as a process of its own and returns how it ended. */
export function run(args: readonly string[], options: { cwd?: string } = {}): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [launcher, ...args], { stdio: ["ignore", "pipe", "pipe"], ...options });
		const chunks = { stdout: "", stderr: "" };
		child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
			chunks.stdout += chunk;
		});
		child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
			chunks.stderr += chunk;
		});
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, ...chunks }));
	});
}
