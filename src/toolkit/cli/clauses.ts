import { clauseColumns } from "../schema/clause.js";
import { emitRecords } from "./emit.js";
import { countOf, logToStderr } from "./phase.js";
import { type PlanOptions, readPlanInput } from "./plan-input.js";

/** `bice clauses`: writes the clauses of a plan, a row each. */
export async function clauses(file: string, options: PlanOptions, root?: string): Promise<void> {
	const tables = await readPlanInput(file, options, root);
	await emitRecords(clauseColumns, tables.clauses, options);
	logToStderr(`clauses   ${countOf(tables.clauses.length, "clause")}`);
}
