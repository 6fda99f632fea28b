import { ledgerClausesQuery, ledgerPlansQuery, ledgerTargetsQuery } from "../../query/ledger.js";
import type { TableDatabase } from "../../store/database.js";
import { readPoints } from "../../store/points.js";
import { ask } from "../report/report.js";
import type { Names } from "../word/names.js";
import { type LedgerPlan, toLedger } from "./task.js";

/** Returns the ledger of the collection: its plans in the order of the regions, each with its tasks. */
export async function readLedger(
	database: TableDatabase,
	names: Pick<Names, "regionRank">,
	readText: (sourceFile: string) => Promise<readonly string[]> = readPoints,
): Promise<LedgerPlan[]> {
	const plans = (await ask(database, ledgerPlansQuery)).sort(
		(a, b) => names.regionRank(a.region_code) - names.regionRank(b.region_code),
	);
	const texts = new Map<string, readonly string[]>();
	for (const { document_id, source_file } of plans) {
		texts.set(document_id, await readText(source_file));
	}
	return toLedger(plans, await ask(database, ledgerClausesQuery), await ask(database, ledgerTargetsQuery), texts);
}
