import { counted } from "../text/english.js";
import { emitRecords } from "./emit.js";
import { say } from "./log.js";
import { type PlanOptions, readPlanInput } from "./plan-input.js";
import { targetRecordColumns, toTargetRecords } from "./target-record.js";

/** `bice extract`: writes what a plan commits to, a row a number. */
export async function extract(file: string, options: PlanOptions, root?: string): Promise<void> {
	const { targets, clauses, findings } = await readPlanInput(file, options, root);
	await emitRecords(targetRecordColumns, toTargetRecords(file, targets, clauses), options);
	const counts = [
		counted(targets.length, "target"),
		counted(clauses.length, "clause"),
		counted(findings.length, "finding"),
	];
	say("extract", counts.join(", "), {
		targets: targets.length,
		clauses: clauses.length,
		findings: findings.length,
	});
}
