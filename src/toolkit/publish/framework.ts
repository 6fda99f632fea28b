import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";

/** Where npm put Observable Framework. */
export const frameworkDirectory = dirname(
	createRequire(import.meta.url).resolve("@observablehq/framework/package.json"),
);

/**
 * Starts a command of Framework (`build`, `preview`) with the Node that runs us, and returns its process.
 * Its telemetry is off, and every `fetch` in it is refused: it has all that it needs (see offline.ts).
 */
export function startFramework(commandLine: readonly string[], output: "inherit" | "pipe"): ChildProcess {
	const guard = join(import.meta.dirname, "no-network.mjs");
	return spawn(
		process.execPath,
		["--import", guard, join(frameworkDirectory, "dist/bin/observable.js"), ...commandLine],
		{
			stdio: ["ignore", output, output],
			env: {
				...process.env,
				OBSERVABLE_TELEMETRY_DISABLE: "1",
				PATH: [resolve("node_modules/.bin"), dirname(process.execPath), process.env.PATH].join(delimiter),
			},
		},
	);
}
