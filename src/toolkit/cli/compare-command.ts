import { type Command, Option } from "commander";
import { examples, out } from "./help.js";

/** Adds the commands that set plans side by side. */
export function addCompareCommands(program: Command): void {
	const format = () =>
		new Option("--format <name>", "output (default: table on a terminal, csv on a pipe)").choices([
			"table",
			"csv",
			"json",
		]);
	program
		.command("compare")
		.description("what plans say of a theme, measured plan by plan: attention, numbers, departments, deadlines")
		.requiredOption("--theme <names>", "themes, parted by commas: innovation, green, rural …")
		.option("--regions <codes>", "regions by GB/T 2260 code, parted by commas (default: all)")
		.option("--measure <names>", "measures or groups of them, parted by commas (default: all)")
		.option("--words", "the words that tell the regions apart, with clauses that say them, in place of measures")
		.addOption(format())
		.option("--out <file>", out)
		.addHelpText(
			"after",
			examples(
				"bice compare --theme green --regions 370322,370214",
				"bice compare --theme innovation,green,rural --measure attention,horizon --format csv",
				"bice compare --theme green --words",
			),
		)
		.action(async (options, command) =>
			(await import("./compare.js")).compare(options, command.optsWithGlobals().root),
		);
	program
		.command("reuse")
		.description("passages that plans share: how much any two do, or those of two plans side by side")
		.argument("[documents...]", "two documents; none for the matrix of all")
		.addOption(format())
		.option("--out <file>", out)
		.addHelpText(
			"after",
			examples(
				"bice reuse",
				"bice reuse gaoqing-2024-key-points weicheng-2023-2025-action-plan",
				"bice reuse gaoqing-2024-key-points chengyang-2023-key-tasks --format json",
			),
		)
		.action(async (...given) =>
			(await import("./reuse.js")).reuse(given[0], given[1], given[2].optsWithGlobals().root),
		);
}
