import type { Command } from "commander";
import { createProgram } from "../src/toolkit/cli/main.js";

/**
 * Returns what is wrong with a command line as somebody wrote it down, without running it: a command or an option that is not
 * there. Options that a command must have and was not given are wrong too.
 *
 * @example
 * mistakesIn(["publish", "--too", "site"]) // ["unknown option: --too", "missing option: --to"]
 */
export function mistakesIn(args: readonly string[]): string[] {
	const program = createProgram();
	const name = args.find((arg) => program.commands.some((command) => command.name() === arg));
	const command = program.commands.find((one) => one.name() === name);
	if (command === undefined) return [`unknown command: ${args.join(" ")}`];
	const known = [...program.options, ...command.options];
	const given = args.filter((arg) => /^--?[a-z]/.test(arg)).map((arg) => arg.split("=")[0]);
	const unknown = given.filter((arg) => !known.some(({ long, short }) => arg === long || arg === short));
	return [
		...unknown.map((arg) => `unknown option: ${arg}`),
		...missingIn(command, given).map((arg) => `missing option: ${arg}`),
	];
}

function missingIn(command: Command, given: readonly (string | undefined)[]): string[] {
	const required = command.options.filter(({ mandatory }) => mandatory).map(({ long }) => long ?? "");
	return required.filter((long) => !given.includes(long));
}
