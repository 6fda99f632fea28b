import { type PassageRow, passagesQuery, type ReuseShareRow, reuseMatrixQuery } from "../../query/reuse.js";
import type { TableDatabase } from "../../store/database.js";
import { ask, type Report } from "../report/report.js";

/** What a plan of the region shares with a plan of another region, and the longest passage of it. */
export interface SharedPlan {
	own: Report["plans"][number];
	other: Report["plans"][number];
	share: ReuseShareRow;
	longest: PassageRow | null;
}

/** Returns the plans of other regions that the region's plans share passages with, those that share most first. */
export async function readShared(database: TableDatabase, { plans }: Report, region: string): Promise<SharedPlan[]> {
	const planOf = new Map(plans.map((plan) => [plan.document_id, plan]));
	const shared: SharedPlan[] = [];
	for (const share of await ask(database, reuseMatrixQuery)) {
		const [own, other] = [planOf.get(share.document_id), planOf.get(share.other_id)];
		if (own?.region_code !== region || !other || other.region_code === region || share.passages === 0) continue;
		const query = passagesQuery({ a: share.document_id, b: share.other_id });
		const passages = await ask(database, query, query.params.map(String));
		shared.push({ own, other, share, longest: longestOf(passages) });
	}
	return shared.sort((a, b) => b.share.characters - a.share.characters);
}

/** Returns the longest passage that is no boilerplate; null where all are. The first of equals is taken. */
export function longestOf(passages: readonly PassageRow[]): PassageRow | null {
	return passages
		.filter(({ boilerplate }) => !boilerplate)
		.reduce<PassageRow | null>((best, row) => (best === null || row.characters > best.characters ? row : best), null);
}
