import type { Theme } from "../schema/theme.js";
import { type BoundQuery, boundQuery, query } from "./query.js";

/** Each passage twice, seen from either of its documents. */
const sided = `
SELECT document_a AS document_id, start_a AS own_start, end_a AS own_end, document_b AS other_id, start_b AS other_start,
  end_b AS other_end, characters, similarity, CASE direction WHEN 'a' THEN document_a WHEN 'b' THEN document_b END AS earlier,
  boilerplate FROM reuse
UNION ALL
SELECT document_b, start_b, end_b, document_a, start_a, end_a, characters, similarity,
  CASE direction WHEN 'a' THEN document_a WHEN 'b' THEN document_b END, boilerplate FROM reuse`;

/**
 * What a document shares with another: `share` of the characters of its clauses stand in shared passages, boilerplate apart;
 * `boilerplate_share` in boilerplate. `earlier` is the document of earlier date, null where nothing is shared or no date known.
 */
export interface ReuseShareRow {
	document_id: string;
	other_id: string;
	passages: number;
	characters: number;
	share: number;
	boilerplate_share: number;
	earlier: string | null;
}

/** Every document with every other, in both orders: a matrix of shares. */
export const reuseMatrixQuery = query<ReuseShareRow>(`
WITH sided AS (${sided}), whole AS (
  SELECT document_id, sum(characters) AS characters FROM clauses GROUP BY document_id
)
SELECT whole.document_id, other.document_id AS other_id,
  (count(sided.document_id) FILTER (NOT boilerplate))::INTEGER AS passages,
  coalesce(sum(sided.characters) FILTER (NOT boilerplate), 0)::INTEGER AS characters,
  round(coalesce(sum(own_end - own_start) FILTER (NOT boilerplate), 0)::DOUBLE / any_value(whole.characters), 4) AS share,
  round(coalesce(sum(own_end - own_start) FILTER (boilerplate), 0)::DOUBLE / any_value(whole.characters), 4) AS boilerplate_share,
  max(earlier) AS earlier
FROM whole CROSS JOIN whole AS other
LEFT JOIN sided ON sided.document_id = whole.document_id AND sided.other_id = other.document_id
WHERE whole.document_id <> other.document_id
GROUP BY whole.document_id, other.document_id ORDER BY whole.document_id, other.document_id`);

/** A passage that two documents share, with the clauses that it stands in; spans in code points of each file. */
export interface PassageRow {
	clause_a: string;
	start_a: number;
	end_a: number;
	clause_b: string;
	start_b: number;
	end_b: number;
	characters: number;
	similarity: number;
	earlier: string | null;
	boilerplate: boolean;
}

/** Returns the question for the passages that two documents share, in the order of the first, whichever is the earlier. */
export function passagesQuery({ a, b }: { a: string; b: string }): BoundQuery<PassageRow> {
	return boundQuery(
		`
WITH sided AS (${sided})
SELECT own.clause_id AS clause_a, own_start AS start_a, own_end AS end_a, other.clause_id AS clause_b,
  other_start AS start_b, other_end AS end_b, sided.characters, round(similarity, 4) AS similarity, earlier, boilerplate
FROM sided
JOIN clauses AS own ON own.document_id = sided.document_id AND own_start BETWEEN own."start" AND own."end" - 1
JOIN clauses AS other ON other.document_id = other_id AND other_start BETWEEN other."start" AND other."end" - 1
WHERE sided.document_id = $1 AND other_id = $2 ORDER BY start_a`,
		[a, b],
	);
}

/** A passage of a document as seen from it, with the clause of the other where it stands too. */
export interface DocumentPassageRow {
	own_start: number;
	own_end: number;
	other_id: string;
	other_start: number;
	other_end: number;
	other_ordinal: number;
	other_number: string | null;
	characters: number;
	boilerplate: boolean;
}

/** The passages that document `$1` shares with any other, in the order of its text. */
export const documentPassagesQuery = query<DocumentPassageRow>(`
WITH sided AS (${sided})
SELECT own_start, own_end, other_id, other_start, other_end, clauses.ordinal AS other_ordinal,
  clauses.number AS other_number, sided.characters, boilerplate
FROM sided JOIN clauses ON clauses.document_id = other_id AND other_start BETWEEN clauses."start" AND clauses."end" - 1
WHERE sided.document_id = $1 ORDER BY own_start, own_end, other_id, other_start`);

/** A passage of the collection with the clauses that it stands in, for a list of them. */
export interface ListedPassageRow extends PassageRow {
	document_a: string;
	ordinal_a: number;
	number_a: string | null;
	theme_a: Theme;
	focus_a: Theme[];
	document_b: string;
	ordinal_b: number;
	number_b: string | null;
	theme_b: Theme;
	focus_b: Theme[];
}

/** All passages, each once, the longest first; document `a` is the one whose code comes first. */
export const allPassagesQuery = query<ListedPassageRow>(`
SELECT document_a, a.clause_id AS clause_a, a.ordinal AS ordinal_a, a.number AS number_a, a.theme AS theme_a,
  a.focus AS focus_a, start_a, end_a, document_b, b.clause_id AS clause_b, b.ordinal AS ordinal_b,
  b.number AS number_b, b.theme AS theme_b, b.focus AS focus_b, start_b, end_b, reuse.characters,
  round(similarity, 4) AS similarity,
  CASE direction WHEN 'a' THEN document_a WHEN 'b' THEN document_b END AS earlier, boilerplate
FROM reuse
JOIN clauses AS a ON a.document_id = document_a AND start_a BETWEEN a."start" AND a."end" - 1
JOIN clauses AS b ON b.document_id = document_b AND start_b BETWEEN b."start" AND b."end" - 1
ORDER BY reuse.characters DESC, document_a, start_a, document_b, start_b`);
