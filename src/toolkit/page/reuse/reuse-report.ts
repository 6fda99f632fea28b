import { type PlanRow, plansQuery } from "../../query/plan.js";
import { allPassagesQuery, type ListedPassageRow, type ReuseShareRow, reuseMatrixQuery } from "../../query/reuse.js";
import type { TableDatabase } from "../../store/database.js";
import { readPoints } from "../../store/points.js";
import { type Hue, hueOf } from "../reader/theme-hue.js";
import { ask } from "../report/report.js";
import { type PassageContext, withContext } from "./passage-context.js";

/** Longer lists are no page: the longest passages are shown, and the others counted. */
export const mostListed = 200;

/** A passage as one of its plans has it. */
export interface PassageSide {
	plan: PlanRow;
	ordinal: number;
	number: string | null;
	start: number;
	end: number;
	context: PassageContext;
}

/** A passage that two plans share, the side of the earlier plan first where that is known. */
export interface ReusePassage {
	sides: readonly [PassageSide, PassageSide];
	/** Whether the first plan is known to be the earlier. */
	isOrdered: boolean;
	characters: number;
	similarity: number;
	boilerplate: boolean;
	/** The hues of both clauses. */
	hues: readonly Hue[];
}

/** All that the reuse page shows. Plans stand in the order of the columns. */
export interface ReuseReport {
	plans: readonly PlanRow[];
	shares: readonly ReuseShareRow[];
	/** The longest `mostListed`. */
	passages: readonly ReusePassage[];
	/** Passages and their characters, of content and of stock phrases. */
	sums: Readonly<Record<"substance" | "stock", { passages: number; characters: number }>>;
}

/** Returns all that the reuse page shows; `rankOf` gives a region's place in the order of columns. */
export async function readReuse(database: TableDatabase, rankOf: (region: string) => number): Promise<ReuseReport> {
	const plans = (await ask(database, plansQuery)).sort(
		(a, b) => rankOf(a.region_code ?? "") - rankOf(b.region_code ?? ""),
	);
	const rows = await ask(database, allPassagesQuery);
	const listed = rows.slice(0, mostListed);
	const byId = new Map(plans.map((plan) => [plan.document_id, plan]));
	const texts = new Map<string, readonly string[]>();
	for (const id of new Set(listed.flatMap(({ document_a, document_b }) => [document_a, document_b]))) {
		const plan = byId.get(id);
		if (plan) texts.set(id, await readPoints(plan.source_file));
	}
	const sumOf = (own: readonly ListedPassageRow[]) => ({
		passages: own.length,
		characters: own.reduce((sum, { characters }) => sum + characters, 0),
	});
	return {
		plans,
		shares: await ask(database, reuseMatrixQuery),
		passages: listed.flatMap((row) => toPassage(row, byId, texts)),
		sums: {
			substance: sumOf(rows.filter(({ boilerplate }) => !boilerplate)),
			stock: sumOf(rows.filter(({ boilerplate }) => boilerplate)),
		},
	};
}

function toPassage(
	row: ListedPassageRow,
	plans: ReadonlyMap<string, PlanRow>,
	texts: ReadonlyMap<string, readonly string[]>,
): ReusePassage[] {
	const [planA, planB] = [plans.get(row.document_a), plans.get(row.document_b)];
	if (!planA || !planB) return [];
	const spanA = { start: row.start_a, end: row.end_a };
	const spanB = { start: row.start_b, end: row.end_b };
	const a: PassageSide = {
		plan: planA,
		ordinal: row.ordinal_a,
		number: row.number_a,
		...spanA,
		context: withContext(texts.get(row.document_a) ?? [], spanA),
	};
	const b: PassageSide = {
		plan: planB,
		ordinal: row.ordinal_b,
		number: row.number_b,
		...spanB,
		context: withContext(texts.get(row.document_b) ?? [], spanB),
	};
	const themes = [
		row.focus_a.length > 0 ? row.focus_a : [row.theme_a],
		row.focus_b.length > 0 ? row.focus_b : [row.theme_b],
	];
	return [
		{
			sides: row.earlier === row.document_b ? [b, a] : [a, b],
			isOrdered: row.earlier !== null,
			characters: row.characters,
			similarity: row.similarity,
			boilerplate: row.boilerplate,
			hues: [...new Set(themes.flat().map(hueOf))],
		},
	];
}
