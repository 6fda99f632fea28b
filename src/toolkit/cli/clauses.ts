import { clauseColumns } from "../schema/clause.js";
import { counted } from "../text/english.js";
import { emitRecords } from "./emit.js";
import { say } from "./log.js";
import { type PlanOptions, readPlanInput } from "./plan-input.js";

/** `bice clauses`: writes the clauses of a plan, a row each. */
export async function clauses(file: string, options: PlanOptions, root?: string): Promise<void> {
	const tables = await readPlanInput(file, options, root);
	await emitRecords(clauseColumns, tables.clauses, options);
	say("clauses", counted(tables.clauses.length, "clause"), { clauses: tables.clauses.length });
}
