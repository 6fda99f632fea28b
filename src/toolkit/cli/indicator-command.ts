import { type Command, Option } from "commander";
import { examples, out } from "./help.js";

/** Adds the command that sets one indicator of all plans side by side. */
export function addIndicatorCommand(program: Command): void {
	program
		.command("indicator")
		.description(
			"what plans promise on one indicator, like for like: values, refused look-alikes, and who says nothing",
		)
		.argument("[id]", "an indicator of data/indicators.csv; none for a list of all")
		.addOption(
			new Option("--per <base>", "relate values to residents or area, where sourced").choices(["resident", "area"]),
		)
		.addOption(
			new Option("--format <name>", "output (default: table on a terminal, csv on a pipe)").choices([
				"table",
				"csv",
				"json",
			]),
		)
		.option("--out <file>", out)
		.addHelpText(
			"after",
			examples(
				"bice indicator",
				"bice indicator high_tech_enterprises",
				"bice indicator urban_new_employment --per resident --format csv",
			),
		)
		.action(async (...given) =>
			(await import("./indicator.js")).indicator(given[0], given[1], given[2].optsWithGlobals().root),
		);
}
