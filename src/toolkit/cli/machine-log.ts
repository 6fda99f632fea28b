import { toCliError, wrongData } from "./cli-error.js";
import type { Log } from "./log.js";

/**
 * Sees to it that whatever ends the process, and whatever Node itself would print, comes out as lines of a machine's log. The
 * last line has the exit code and how long the command took.
 */
export function keepMachineReadable(log: Log): void {
	process.removeAllListeners("warning");
	process.on("warning", ({ message }) => log({ level: "info", phase: null, message }));
	process.on("uncaughtException", (error) => {
		const { message, cure, exitCode } = toCliError(error);
		log({ level: "error", phase: null, message, cure, ...(error.stack === undefined ? {} : { stack: error.stack }) });
		process.exit(exitCode || wrongData);
	});
	process.on("exit", (exitCode) => {
		log({ level: "info", phase: "end", message: "ended", milliseconds: performance.now(), exitCode });
	});
}
