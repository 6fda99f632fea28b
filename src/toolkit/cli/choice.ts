import { CliError } from "./cli-error.js";

/** What can be chosen: its code, and a name to show beside it. */
export interface Choice<Code extends string = string> {
	code: Code;
	name?: string;
}

/**
 * Returns the codes that a person gave, parted by commas, each once and in their order. Throws a `CliError` that names the
 * first that is not there and lists what is: `unknown theme: gren`.
 */
export function chosen<Code extends string>(noun: string, given: string, choices: readonly Choice<Code>[]): Code[] {
	const words = [...new Set(given.split(/[,,]/).map((word) => word.trim()))].filter((word) => word !== "");
	if (words.length === 0) throw new CliError(`missing ${noun}`, cure(choices));
	return words.map((word) => {
		const choice = choices.find(({ code }) => code === word);
		if (!choice) throw new CliError(`unknown ${noun}: ${word}`, cure(choices));
		return choice.code;
	});
}

function cure(choices: readonly Choice[]): string {
	if (choices.length === 0) return "There is none; run bice build with some plans in seeds/.";
	return `Use one of ${choices.map(({ code, name }) => (name ? `${code} (${name})` : code)).join(", ")}.`;
}
