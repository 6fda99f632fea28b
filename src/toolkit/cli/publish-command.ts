import type { Command, CommanderError } from "commander";
import { wrongUse } from "./cli-error.js";
import { examples } from "./help.js";

const to = "folder that is published to; a server serves <dir>/current";

/** Adds the commands that let a release out and take it back. */
export function addPublishCommands(program: Command): void {
	program
		.command("publish")
		.description("build everything and let it out as a new release, as a whole or not at all")
		.requiredOption("--to <dir>", to)
		.option("--keep <number>", "how many releases stay", "5")
		.option("--accept", "publish a site that is more than a fifth smaller than the last release")
		.exitOverride(endAtMisuse)
		.addHelpText(
			"after",
			`${examples("bice publish --to site", "bice publish --to /var/www/plans --keep 10")}

Ends with 0 published, 1 refused or failed, 2 called wrongly, 3 nothing new, 4 another process publishes there.
<dir>/status.json has the last success and the last failure.`,
		)
		.action(async (options, command) =>
			(await import("./publish.js")).publish(options, command.optsWithGlobals().root),
		);
	program
		.command("rollback")
		.description("lead readers back to the release before the one they see")
		.requiredOption("--to <dir>", to)
		.exitOverride(endAtMisuse)
		.addHelpText("after", examples("bice rollback --to site"))
		.action(async (options) => (await import("./rollback.js")).rollback(options));
}

/** A monitor must not take a mistyped option for a release that was refused. */
function endAtMisuse({ exitCode }: CommanderError): void {
	process.exit(exitCode === 0 ? 0 : wrongUse);
}
