import type { Command } from "commander";
import { examples } from "./help.js";

const to = "folder that is published to; a server serves <dir>/current";

/** Adds the commands that let a release out and take it back. */
export function addPublishCommands(program: Command): void {
	program
		.command("publish")
		.description("build everything and let it out as a new release, as a whole or not at all")
		.requiredOption("--to <dir>", to)
		.option("--keep <number>", "how many releases stay", "5")
		.option("--accept", "publish a site much smaller than the last release, or one that was gone back from")
		.option("--every <hours>", "how often this runs: status.json says when the next run is due")
		.addHelpText(
			"after",
			`${examples("bice publish --to site", "bice publish --to /var/www/plans --keep 10")}

Ends with 0 published, 1 refused or failed, 2 called wrongly, 3 nothing new, 4 another process publishes there.
<dir>/status.json and <dir>/health.html have the last success and the last failure.`,
		)
		.action(async (options, command) =>
			(await import("./publish.js")).publish(options, command.optsWithGlobals().root),
		);
	program
		.command("rollback")
		.description("lead readers back to the release before the one they see")
		.requiredOption("--to <dir>", to)
		.addHelpText("after", examples("bice rollback --to site"))
		.action(async (options) => (await import("./rollback.js")).rollback(options));
}
