import type { Theme } from "../schema/theme.js";
import { query } from "./query.js";

/**
 * What a region's plans say of a theme. For a focus theme `clauses` are those that serve it, for any other those whose
 * primary theme it is; `numbered` are those of them that hold a target of the theme. Shares are of all clauses and all
 * targets of the region, 0 to 1, and 0 where it has none; `per_thousand` is targets for a thousand characters.
 */
export interface ThemeShareRow {
	region_code: string;
	theme: Theme;
	clauses: number;
	numbered: number;
	targets: number;
	clause_share: number;
	target_share: number;
	per_thousand: number;
}

/** Every region with every theme that any plan of the collection touches. */
export const themeSharesQuery = query<ThemeShareRow>(`
WITH served AS (
  SELECT region_code, clause_id, unnest(list_distinct(list_append(focus, theme))) AS theme, theme AS primary_theme, focus
  FROM clauses JOIN documents USING (document_id)
), spoken AS (
  SELECT region_code, clause_id, theme FROM served
  WHERE list_contains(focus, theme) OR theme NOT IN ('innovation', 'green', 'rural')
), stated AS (
  SELECT documents.region_code, targets.clause_id, targets.theme FROM targets JOIN documents USING (document_id)
), whole AS (
  SELECT region_code, sum(characters) AS characters,
    (SELECT count(*) FROM clauses JOIN documents AS own USING (document_id) WHERE own.region_code = documents.region_code) AS clauses,
    (SELECT count(*) FROM targets JOIN documents AS own USING (document_id) WHERE own.region_code = documents.region_code) AS targets
  FROM documents WHERE region_code IS NOT NULL GROUP BY region_code
), counted AS (
  SELECT whole.region_code, themes.theme,
    (SELECT count(*) FROM spoken WHERE spoken.region_code = whole.region_code AND spoken.theme = themes.theme) AS clauses,
    (SELECT count(*) FROM spoken WHERE spoken.region_code = whole.region_code AND spoken.theme = themes.theme AND EXISTS
      (SELECT 1 FROM stated WHERE stated.clause_id = spoken.clause_id AND stated.theme = spoken.theme)) AS numbered,
    (SELECT count(*) FROM stated WHERE stated.region_code = whole.region_code AND stated.theme = themes.theme) AS targets,
    whole.clauses AS all_clauses, whole.targets AS all_targets, whole.characters
  FROM whole CROSS JOIN (SELECT theme FROM spoken UNION SELECT theme FROM stated) AS themes
)
SELECT region_code, theme, clauses::INTEGER AS clauses, numbered::INTEGER AS numbered, targets::INTEGER AS targets,
  coalesce(clauses / nullif(all_clauses, 0), 0)::DOUBLE AS clause_share,
  coalesce(targets / nullif(all_targets, 0), 0)::DOUBLE AS target_share,
  coalesce(targets * 1000 / nullif(characters, 0), 0)::DOUBLE AS per_thousand
FROM counted ORDER BY region_code, theme`);
