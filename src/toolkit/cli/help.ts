/** What `--out` does, for every command that has it. */
export const out = "write to a file, as a whole or not at all";

/** Returns the examples that a command's help ends in. */
export function examples(...lines: readonly string[]): string {
	return `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
