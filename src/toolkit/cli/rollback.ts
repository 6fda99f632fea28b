import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { rollBack } from "../publish/release/roll-back.js";
import { CliError, unpublishable, wrongData } from "./cli-error.js";
import { say } from "./log.js";

/** `bice rollback --to DIR`: leads readers back to the release before the one they see; a line on stderr says to which. */
export async function rollback({ to }: { to: string }): Promise<void> {
	const folder = resolve(to);
	if (!existsSync(folder)) throw new CliError(`no such folder: ${to}`, "Give the folder that bice publish --to wrote.");
	const result = await rollBack(folder).catch((error: unknown) => Promise.reject(unpublishable(to, error)));
	if (result === null) {
		throw new CliError(`no earlier release in ${to}`, "Publish with --keep 2 or more to have one.", wrongData);
	}
	say("rollback", `to ${result.to}, from ${result.from}`);
}
