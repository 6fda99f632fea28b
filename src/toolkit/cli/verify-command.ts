import type { Command } from "commander";
import { examples } from "./help.js";

/** Adds the command that checks what was built or published. */
export function addVerifyCommand(program: Command): void {
	program
		.command("verify")
		.description("check a site that was built or published: every file, every link, every number against its sentence")
		.argument("<dir>", "a built site, a release, or a folder that is published to: then what its readers see")
		.addHelpText(
			"after",
			`${examples("bice verify dist", "bice verify site")}

Ends with 0 where all holds, 1 with a sentence for each fault, 2 where there is no site.`,
		)
		.action(async (directory) => (await import("./verify.js")).verify(directory));
}
