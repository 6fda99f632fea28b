import { type Command, Option } from "commander";
import { examples, out } from "./help.js";

/** Adds the command that takes a chart of the report away in any form. */
export function addChartCommand(program: Command): void {
	program
		.command("chart")
		.description("a chart of the report as a picture, a document, a table or data; without an id, the list of all")
		.argument("[id]", "a chart: indicator/urban_new_employment, theme/green/attention")
		.addOption(
			new Option("--format <name>", "form (default: by the ending of the file)").choices([
				"svg",
				"png",
				"pdf",
				"docx",
				"html",
				"csv",
				"json",
			]),
		)
		.addOption(new Option("--language <name>", "its words").choices(["zh", "en"]).default("zh"))
		.addOption(
			new Option("--appearance <name>", "its colours: for screens, dark ones, or paper")
				.choices(["light", "dark", "print"])
				.default("light"),
		)
		.addOption(
			new Option("--size <name>", "what it is for: 700 px, 15.5 cm, a wide slide")
				.choices(["web", "word", "slide"])
				.default("web"),
		)
		.addOption(new Option("--scale <number>", "pixels of a PNG for each px").choices(["1", "2", "3"]).default("2"))
		.option("--out <file>", out)
		.addHelpText(
			"after",
			examples(
				"bice chart",
				"bice chart indicator/urban_new_employment --size word --appearance print --out employment.pdf",
				"bice chart theme/green/attention --language en --scale 3 --out attention.png",
				"bice chart indicator/high_tech_enterprises --format csv",
			),
		)
		.action(async (...given) =>
			(await import("./chart.js")).chart(given[0], given[1], given[2].optsWithGlobals().root),
		);
}
