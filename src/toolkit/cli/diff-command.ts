import { type Command, Option } from "commander";
import { examples, out } from "./help.js";

/** Adds the command that tells what changed from one state of a collection to another. */
export function addDiffCommand(program: Command): void {
	program
		.command("diff")
		.description("what changed: plans, clauses, targets, charts, accuracy")
		.argument("<before>", "a site, a release, a folder that is published to, or a project with built tables")
		.argument("[after]", "another one (default: the project)")
		.addOption(new Option("--format <name>", "output").choices(["text", "json", "markdown"]).default("text"))
		.addOption(new Option("--language <name>", "its words").choices(["zh", "en"]).default("zh"))
		.option("--out <file>", out)
		.addHelpText(
			"after",
			`${examples(
				"bice diff site",
				"bice diff site/releases/20261122T110306042Z-1f0c9a7be2d4 site --language en",
				"bice diff last-year this-year --format markdown --out changes.md",
			)}

Ends with 0 the same, 1 something changed, 2 called wrongly, or one side cannot be read.`,
		)
		.action(async (...given) =>
			(await import("./diff.js")).diff([given[0], given[1]], given[2], given[3].optsWithGlobals().root),
		);
}
