import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NameBooks } from "../../page/word/names.js";
import type { ClauseRow } from "../../schema/clause.js";
import type { DocumentRow } from "../../schema/document.js";
import type { ObservationRow } from "../../schema/observation.js";
import type { TargetRow } from "../../schema/target.js";
import { openTables, type QueryRow } from "../../store/database.js";
import { decode } from "../../text/decode.js";
import { sha256 } from "../file-digest.js";
import { readSiteBooks } from "./site-book.js";

/** A plan as a site tells of it: its text, and what the tables say of that. */
export interface StatedPlan {
	readonly document: Pick<
		DocumentRow,
		"document_id" | "source_sha256" | "characters" | "period_start" | "period_end" | "plan_type"
	>;
	/** The text as code points, in which spans count; null where the site lacks it. */
	readonly points: readonly string[] | null;
	/** The SHA-256 of the text's bytes. */
	readonly sha256: string | null;
	readonly clauses: readonly StatedClause[];
	readonly targets: readonly StatedTarget[];
}

export type StatedClause = Pick<ClauseRow, "clause_id" | "document_id" | "ordinal" | "number" | "start" | "end">;
export type StatedTarget = Pick<
	TargetRow,
	| "target_id"
	| "document_id"
	| "clause_id"
	| "start"
	| "end"
	| "raw"
	| "quote_start"
	| "quote_end"
	| "quote"
	| "value"
	| "value_max"
	| "unit"
	| "comparator"
	| "indicator"
	| "baseline"
	| "deadline"
	| "theme"
	| "status"
>;

/** A number that a target is compared by: the unit converted, or the yearly part of it. */
export type StatedObservation = Pick<
	ObservationRow,
	| "target_id"
	| "region_code"
	| "indicator_id"
	| "role"
	| "value"
	| "value_max"
	| "annual_value"
	| "annual_value_max"
	| "years"
	| "year"
	| "unit"
	| "comparator"
>;

/** What a site holds to be checked. */
export interface StatedPlans {
	readonly plans: ReadonlyMap<string, StatedPlan>;
	readonly observations: readonly StatedObservation[];
	/** What the site's own codebooks call things, and how many live where. */
	readonly books: NameBooks;
	/** Where plans were published: addresses outside that pages may link to. */
	readonly sources: readonly string[];
}

/** Returns the plans of a site from its own tables and texts. Throws a `MissingTablesError` or a `QueryError` where a table is damaged. */
export async function readStatedPlans(directory: string): Promise<StatedPlans> {
	const database = await openTables(join(directory, "data"));
	try {
		const documents = await database.query("FROM documents ORDER BY document_id");
		const clauses = groupRows<StatedClause>(await database.query("FROM clauses ORDER BY document_id, ordinal"));
		const targets = groupRows<StatedTarget>(await database.query("FROM targets ORDER BY document_id, start"));
		const plans = new Map<string, StatedPlan>();
		for (const row of documents) {
			const document = row as unknown as StatedPlan["document"];
			const id = document.document_id;
			const own = { clauses: clauses.get(id) ?? [], targets: targets.get(id) ?? [] };
			plans.set(id, { document, ...own, ...(await readText(directory, id)) });
		}
		const observations = (await database.query("FROM observations")) as unknown as StatedObservation[];
		return {
			plans,
			observations,
			books: await readSiteBooks(directory),
			sources: documents.flatMap(({ source_url }) => (source_url === null ? [] : [String(source_url)])),
		};
	} finally {
		database.close();
	}
}

/** Returns where the plans of a site were published, as its own tables state it; nothing where these cannot be read. */
export async function statedSources(directory: string): Promise<readonly string[]> {
	return await readStatedPlans(directory).then(
		({ sources }) => sources,
		() => [],
	);
}

function groupRows<Row extends { document_id: string }>(rows: readonly QueryRow[]): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows as unknown as readonly Row[]) {
		const group = groups.get(row.document_id);
		if (group === undefined) groups.set(row.document_id, [row]);
		else group.push(row);
	}
	return groups;
}

async function readText(directory: string, id: string): Promise<Pick<StatedPlan, "points" | "sha256">> {
	try {
		const bytes = await readFile(join(directory, "data/text", `${id}.txt`));
		return { points: [...decode(bytes)], sha256: sha256(bytes) };
	} catch {
		return { points: null, sha256: null };
	}
}
