import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";

/** Where npm put Observable Framework. */
export const frameworkDirectory = dirname(
	createRequire(import.meta.url).resolve("@observablehq/framework/package.json"),
);

/**
 * Starts a command of Framework (`build`, `preview`) with the Node that runs us, and returns its process.
 * Its telemetry is off, and every `fetch` in it is refused: it has all that it needs (see offline.ts). A build writes no
 * time into the site.
 */
export function startFramework(commandLine: readonly string[], output: "inherit" | "pipe"): ChildProcess {
	const before = commandLine[0] === "build" ? ["no-network.mjs", "same-date.mjs"] : ["no-network.mjs"];
	const guards = before.flatMap((name) => ["--import", join(import.meta.dirname, name)]);
	return spawn(process.execPath, [...guards, join(frameworkDirectory, "dist/bin/observable.js"), ...commandLine], {
		stdio: ["ignore", output, output],
		env: {
			...process.env,
			OBSERVABLE_TELEMETRY_DISABLE: "1",
			PATH: [resolve("node_modules/.bin"), dirname(process.execPath), process.env.PATH].join(delimiter),
		},
	});
}
