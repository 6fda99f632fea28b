import { CliError } from "./cli-error.js";

/** Returns the port that an option names. Throws a `CliError` where it names none. */
export function toPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) {
		throw new CliError(`invalid port: ${text}`, "Give a number from 0 (any free port) to 65535.");
	}
	return port;
}
