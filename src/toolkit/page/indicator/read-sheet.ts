import type { StatedObservation } from "../../compare/answer.js";
import { findMentions, type Mention } from "../../compare/mention.js";
import { parsePlan } from "../../parse/plan.js";
import { clausePlacesQuery, documentFindingsQuery, observationsQuery } from "../../query/indicator.js";
import { plansQuery } from "../../query/plan.js";
import { regionsQuery } from "../../query/region.js";
import type { TableDatabase } from "../../store/database.js";
import { projectAt } from "../../store/project.js";
import { type Collection, readCollection } from "../../store/seed.js";
import { ask } from "../report/report.js";
import { type IndicatorSheet, toSheet } from "./sheet.js";

const sheets = new WeakMap<TableDatabase, Promise<IndicatorSheet>>();

/** Returns the indicators of the collection, region by region; read once for all pages that show some of them. */
export function readIndicatorSheet(database: TableDatabase): Promise<IndicatorSheet> {
	const known = sheets.get(database);
	if (known) return known;
	const sheet = makeSheet(database);
	sheets.set(database, sheet);
	return sheet;
}

async function makeSheet(database: TableDatabase): Promise<IndicatorSheet> {
	const collection = await readCollection(projectAt("."));
	const [observations, plans, findings, regions, clauses] = await Promise.all([
		ask(database, observationsQuery),
		ask(database, plansQuery),
		ask(database, documentFindingsQuery),
		ask(database, regionsQuery),
		ask(database, clausePlacesQuery),
	]);
	const { indicators, phrases, regions: book } = collection.codebooks;
	const rank = new Map(book.map(({ code }, index) => [code, index]));
	regions.sort((a, b) => (rank.get(a.region_code) ?? rank.size) - (rank.get(b.region_code) ?? rank.size));
	// a region that neither a plan nor the codebook names is called by its code
	const documents = plans.map((plan) => ({ ...plan, region: plan.region ?? plan.region_code }));
	const inTables = new Set(plans.map(({ document_id }) => document_id));
	const sources = collection.sources.filter(({ document_id }) => inTables.has(document_id));
	const mentions = readMentions({ ...collection, sources }, observations);
	const columns = regions.map((row) => ({ ...row, region: row.region ?? row.region_code }));
	const tables = { observations, documents, findings, clauses, mentions };
	return toSheet({ ...tables, indicators, phrases, regions: book, columns });
}

/** Sentences that name an indicator without a number of it, from the text of the plans. */
function readMentions({ sources, codebooks }: Collection, observations: readonly StatedObservation[]): Mention[] {
	return sources.flatMap(({ document_id, text }) => {
		const stated = observations.filter((row) => row.document_id === document_id);
		return findMentions(parsePlan(text), document_id, stated, codebooks.indicators, codebooks.phrases);
	});
}
