import { Command, Option } from "commander";
import { type LogFormat, logFormats } from "./log.js";

/** Returns the option that every command has: how progress and errors are written. */
export function logOption(): Option {
	return new Option("--log <format>", "progress and errors on stderr: for a person, or one JSON object a line")
		.choices(logFormats)
		.default("text");
}

/**
 * Returns what a command line asks of the log, before any of it is carried out: a mistake in the rest of it is told in that
 * form already.
 *
 * @example
 * logFormatOf(["node", "bice", "publish", "--to", "site", "--log", "json"]) // "json"
 */
export function logFormatOf(commandLine: readonly string[]): LogFormat {
	const reader = new Command().option("--log <format>").option("--root <dir>").exitOverride();
	try {
		reader.configureOutput({ writeErr: () => {} }).parseOptions(commandLine.slice(2));
	} catch {
		return "text";
	}
	return reader.opts().log === "json" ? "json" : "text";
}
