import { Command, CommanderError, Option } from "commander";
import { addChartCommand } from "./chart-command.js";
import { toCliError, wrongUse } from "./cli-error.js";
import { addCompareCommands } from "./compare-command.js";
import { addDiffCommand } from "./diff-command.js";
import { examples, out } from "./help.js";
import { addIndicatorCommand } from "./indicator-command.js";
import { type Log, logging, stderrLog } from "./log.js";
import { logFormatOf, logOption } from "./log-option.js";
import { keepMachineReadable } from "./machine-log.js";
import { failedPhase } from "./phase.js";
import { addPublishCommands } from "./publish-command.js";
import { addVerifyCommand } from "./verify-command.js";
import { version } from "./version.js";

const file = "a plan: plain text of any region, listed in the catalogue or not";
const encoding = "encoding of the file if not UTF-8, such as gb18030";

/** Runs the command line. Sets the exit code; an error ends in one sentence and what to do next, on stderr. */
export async function main(commandLine: readonly string[]): Promise<void> {
	endQuietlyAtClosedPipe();
	const format = logFormatOf(commandLine);
	const log = stderrLog(format);
	const program = createProgram(format === "json" ? (text) => logMisuse(text, log) : undefined);
	if (format === "json") keepMachineReadable(log);
	try {
		await logging(log, () => program.parseAsync(commandLine));
	} catch (error) {
		process.exitCode = error instanceof CommanderError ? endOfParsing(error) : logError(error, log);
	}
}

/** Help and version were asked for; anything else that ends the reading of a command line is a mistake in it. */
function endOfParsing({ exitCode }: CommanderError): number {
	return exitCode === 0 ? 0 : wrongUse;
}

function logMisuse(text: string, log: Log): void {
	log({ level: "error", phase: null, message: text.replace(/^error: /, "").trim() });
}

/** Says what went wrong, and returns the exit code. */
function logError(error: unknown, log: Log): number {
	const { message, cure, exitCode } = toCliError(error);
	const stack = process.env.BICE_DEBUG && error instanceof Error ? error.stack : undefined;
	log({ level: "error", ...failedPhase(error), message, cure, ...(stack === undefined ? {} : { stack }) });
	return exitCode;
}

/** Returns the commands of bice; `writeError` gets what is said of a mistake in a command line, stderr where it is not given. */
export function createProgram(writeError?: (text: string) => void): Command {
	const program = new Command("bice")
		.exitOverride()
		.configureOutput(writeError === undefined ? {} : { writeErr: writeError })
		.description("比策 bice: read local-government plans, compare what they promise, open every number's sentence")
		.version(version(), "--version")
		.option("--root <dir>", "the project: folder of seeds/ and data/ (default: this checkout)")
		.addOption(logOption())
		.addHelpText(
			"after",
			`
Examples:
  bice start                                 build everything, serve the report on this machine
  bice extract plan.txt > targets.jsonl      what a plan commits to, one number a line
  bice query "SELECT theme, count(*) FROM targets GROUP BY theme"
  bice compare --theme green                 what plans say of a theme, measured plan by plan
  bice indicator high_tech_enterprises       what plans promise on an indicator, like for like
  bice chart                                 charts of the report, as pictures, documents, tables and data
  bice reuse                                 how much plans have from each other
  bice publish --to site                     let a new release out, as a whole or not at all
  bice verify site                           check a site: files, links, every number against its sentence
  bice diff site                             what changed since the last release, clause by clause
  bice check                                 what to mend in catalogue, codebooks and seeds`,
		);
	addBuildCommands(program);
	addPlanCommands(program);
	addTableCommands(program);
	addCompareCommands(program);
	addIndicatorCommand(program);
	addChartCommand(program);
	addPublishCommands(program);
	addDiffCommand(program);
	addVerifyCommand(program);
	return program;
}

function addBuildCommands(program: Command): void {
	program
		.command("build")
		.description("build all tables from seeds/ and data/")
		.option("--site", "build the report too, into dist/")
		.option("--force", "build even where nothing changed")
		.option("--why <file>", "say which change made the last build write a file")
		.addHelpText("after", examples("bice build", "bice build --site", "bice build --why dist/index.html"))
		.action(async (options, command) => (await import("./build.js")).build(options, command.optsWithGlobals().root));
	program
		.command("start")
		.description("build tables and report, and serve the report on this machine only")
		.option("--port <number>", "port to serve on; a free one if it is taken", "3000")
		.addHelpText("after", examples("bice start", "bice start --port 8080"))
		.action(async (options, command) => (await import("./start.js")).start(options, command.optsWithGlobals().root));
	program
		.command("preview")
		.description("build the tables and show the report as its author edits it")
		.option("--port <number>", "port to serve on", "3000")
		.addHelpText("after", examples("bice preview"))
		.action(async (options, command) =>
			(await import("./preview.js")).preview(options, command.optsWithGlobals().root),
		);
}

function addPlanCommands(program: Command): void {
	const format = () => new Option("--format <name>", "output").choices(["jsonl", "csv", "parquet"]).default("jsonl");
	program
		.command("extract")
		.description("what a plan commits to, one number a row; the fields are those of test/gold/GUIDELINES.md")
		.argument("<file>", file)
		.addOption(format())
		.option("--out <file>", out)
		.option("--encoding <name>", encoding)
		.addHelpText(
			"after",
			examples(
				"bice extract seeds/chengyang-2023-key-tasks.txt",
				"bice extract plan.txt --format csv --out targets.csv",
				"bice extract old-plan.txt --encoding gb18030 | head -5",
			),
		)
		.action(async (...given) =>
			(await import("./extract.js")).extract(given[0], given[1], given[2].optsWithGlobals().root),
		);
	program
		.command("clauses")
		.description("the clauses of a plan with their themes and departments, one a row")
		.argument("<file>", file)
		.addOption(format())
		.option("--out <file>", out)
		.option("--encoding <name>", encoding)
		.addHelpText("after", examples("bice clauses seeds/weicheng-2023-2025-action-plan.txt --format csv"))
		.action(async (...given) =>
			(await import("./clauses.js")).clauses(given[0], given[1], given[2].optsWithGlobals().root),
		);
	program
		.command("explain")
		.description("why a numeral of a plan is or is not a target, and how it was read")
		.argument("<file>", file)
		.requiredOption("--at <offset>", "place in the file, in characters from 0: the numeral there, or the next one")
		.addOption(new Option("--format <name>", "output").choices(["text", "json"]).default("text"))
		.option("--encoding <name>", encoding)
		.addHelpText(
			"after",
			examples("bice explain seeds/gaoqing-2024-key-points.txt --at 731", "bice explain plan.txt --at 0 --format json"),
		)
		.action(async (...given) =>
			(await import("./explain.js")).explain(given[0], given[1], given[2].optsWithGlobals().root),
		);
}

function addTableCommands(program: Command): void {
	program
		.command("query")
		.description("answer a SQL query (DuckDB) over documents, clauses, targets, observations, reuse, findings")
		.argument("<sql>", "the query; it can read these tables and nothing else")
		.addOption(
			new Option("--format <name>", "output (default: table on a terminal, csv on a pipe)").choices([
				"table",
				"csv",
				"json",
				"parquet",
			]),
		)
		.option("--out <file>", out)
		.addHelpText(
			"after",
			examples(
				'bice query "DESCRIBE targets"',
				'bice query "SELECT region_code, theme, count(*) AS n FROM targets GROUP BY ALL ORDER BY ALL"',
				"bice query \"FROM targets WHERE theme = 'green'\" --format parquet --out green.parquet",
			),
		)
		.action(async (...given) =>
			(await import("./query.js")).query(given[0], given[1], given[2].optsWithGlobals().root),
		);
	program
		.command("check")
		.description("check catalogue, codebooks and seeds; each finding with file, line and cure")
		.addHelpText("after", examples("bice check"))
		.action(async (_, command) => (await import("./check.js")).check(command.optsWithGlobals().root));
	program
		.command("evaluate")
		.description("how well plans are read: scores against what was coded by hand, with every misreading")
		.option("--gold <dir>", "folder of hand-coded examples (default: test/gold)")
		.option("--indicators", "score how indicators are aligned across plans instead")
		.addOption(new Option("--format <name>", "output").choices(["table", "json"]).default("table"))
		.option("--out <file>", out)
		.addHelpText(
			"after",
			examples(
				"bice evaluate",
				"bice evaluate --indicators",
				"bice evaluate --gold my-gold --format json | jq '.sets[].all.figures'",
			),
		)
		.action(async ({ indicators, ...options }, command) => {
			const { root } = command.optsWithGlobals();
			if (indicators) return (await import("./evaluate-indicator.js")).evaluateIndicators(options, root);
			return (await import("./evaluate.js")).evaluate(options, root);
		});
}

/** `bice extract plan.txt | head` is no error: who reads us has read enough. */
function endQuietlyAtClosedPipe(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on("error", (error: NodeJS.ErrnoException) => {
			process.exit(error.code === "EPIPE" ? 0 : 1);
		});
	}
}
