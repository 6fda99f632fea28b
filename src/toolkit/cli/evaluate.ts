import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { evaluationFile, writeEvaluation } from "../store/evaluation.js";
import { projectAt } from "../store/project.js";
import { readCollection } from "../store/seed.js";
import { refuseFindings } from "./build.js";
import { CliError } from "./cli-error.js";
import { emitText } from "./emit.js";
import { evaluateFolder, formatShare, goldFolder } from "./evaluation.js";
import { toEvaluationText } from "./evaluation-table.js";
import { say } from "./log.js";

export interface EvaluateOptions {
	gold?: string;
	format: "table" | "json";
	out?: string;
}

/**
 * `bice evaluate`: scores what is read against what was coded by hand. The figures of the project's own examples are
 * those that the report shows, and go to `data/tables/evaluation.json` too.
 */
export async function evaluate({ gold, format, out }: EvaluateOptions, root?: string): Promise<void> {
	const project = projectAt(root);
	const collection = await readCollection(project);
	refuseFindings(collection);
	const folder = gold === undefined ? goldFolder(project) : resolve(gold);
	const evaluation = await evaluateFolder(folder, project, collection);
	if (!evaluation) {
		throw new CliError(
			`no hand-coded examples there: ${gold ?? folder}`,
			"Give a folder that holds targets.jsonl; test/gold/GUIDELINES.md describes it.",
		);
	}
	if (await isSame(folder, goldFolder(project))) {
		await writeEvaluation(evaluationFile(project), evaluation);
	}
	await emitText(format === "json" ? `${JSON.stringify(evaluation)}\n` : toEvaluationText(evaluation), out);
	for (const { set, all } of evaluation.sets) {
		const { "target.f1": f1, "target.record": record } = all.figures;
		say("evaluate", `${set}: F1 ${formatShare(f1?.value)}, whole records ${formatShare(record?.value)}`);
	}
}

async function isSame(a: string, b: string): Promise<boolean> {
	const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => resolve(path))));
	return first === second;
}
