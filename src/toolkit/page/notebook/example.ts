/** What the examples ask about, in the order in which the page groups them. */
export const exampleGroups = ["target", "clause", "plan"] as const;
export type ExampleGroup = (typeof exampleGroups)[number];

/** A query that the notebook offers; its name is in the words of the page. */
export interface Example {
	readonly id: string;
	readonly group: ExampleGroup;
	readonly sql: string;
}

/**
 * The notebook's examples. They run on the DuckDB of the build and on the older one of the browser alike (tests run them
 * on both), name no region, so that they hold for any collection, and count plans in force only. Rows that stand for one target, clause or plan carry
 * its code, by which they open its sentence.
 */
export const examples = [
	{
		id: "themes",
		group: "target",
		sql: `SELECT region, theme, count(*) AS targets
FROM targets JOIN documents USING (document_id)
WHERE superseded_by IS NULL
GROUP BY region, theme
ORDER BY region, targets DESC, theme`,
	},
	{
		id: "green",
		group: "target",
		sql: `SELECT target_id, region, indicator, value, unit, deadline, quote
FROM targets JOIN documents USING (document_id)
WHERE theme = 'green' AND superseded_by IS NULL
ORDER BY region, targets."start"`,
	},
	{
		id: "caps",
		group: "target",
		sql: `SELECT target_id, region, indicator, value, unit, deadline, quote
FROM targets JOIN documents USING (document_id)
WHERE (comparator = 'le' OR kind = 'cap') AND superseded_by IS NULL
ORDER BY region, targets."start"`,
	},
	{
		id: "years",
		group: "target",
		sql: `SELECT left(deadline, 4) AS year, theme, count(*) AS targets
FROM targets JOIN documents USING (document_id)
WHERE theme IN ('innovation', 'green', 'rural') AND deadline IS NOT NULL AND superseded_by IS NULL
GROUP BY year, theme
ORDER BY year, theme`,
	},
	{
		id: "deadlines",
		group: "target",
		sql: `SELECT region, deadline_source, count(*) AS targets, min(deadline) AS earliest, max(deadline) AS latest
FROM targets JOIN documents USING (document_id)
WHERE superseded_by IS NULL
GROUP BY region, deadline_source
ORDER BY region, deadline_source`,
	},
	{
		id: "comparable",
		group: "target",
		sql: `SELECT target_id, indicator_id, region, value, unit, year, comparability, reason, reason_en
FROM observations JOIN (SELECT document_id, region FROM documents WHERE superseded_by IS NULL) AS plan USING (document_id)
WHERE role = 'member' AND indicator_id IN (
  SELECT indicator_id FROM observations WHERE comparability <> 'no'
  GROUP BY indicator_id HAVING count(DISTINCT region_code) > 2)
ORDER BY indicator_id, region, target_id`,
	},
	{
		id: "unnumbered",
		group: "clause",
		sql: `SELECT clause_id, region, heading, clauses.characters
FROM clauses JOIN documents USING (document_id)
WHERE list_contains(focus, 'green') AND superseded_by IS NULL
  AND clause_id NOT IN (SELECT clause_id FROM targets WHERE theme = 'green' AND clause_id IS NOT NULL)
ORDER BY document_id, ordinal`,
	},
	{
		id: "departments",
		group: "clause",
		sql: `SELECT region, department, count(*) AS clauses
FROM (SELECT document_id, unnest(lead_departments) AS department FROM clauses) AS led
JOIN documents USING (document_id)
WHERE superseded_by IS NULL
GROUP BY region, department
HAVING count(*) > 1
ORDER BY clauses DESC, region, department`,
	},
	{
		id: "lengths",
		group: "clause",
		sql: `SELECT clause_id, region, clauses.characters, count(target_id) AS targets
FROM clauses JOIN documents USING (document_id) LEFT JOIN targets USING (clause_id)
WHERE superseded_by IS NULL
GROUP BY clause_id, region, clauses.characters
ORDER BY targets DESC, clause_id`,
	},
	{
		id: "words",
		group: "clause",
		sql: `SELECT reason.word, reason.theme, count(*) AS times, count(DISTINCT document_id) AS plans
FROM (SELECT document_id, unnest(theme_reasons) AS reason FROM clauses) AS found
JOIN documents USING (document_id)
WHERE superseded_by IS NULL
GROUP BY reason.word, reason.theme
HAVING count(DISTINCT document_id) > 1
ORDER BY times DESC, reason.word, reason.theme
LIMIT 40`,
	},
	{
		id: "density",
		group: "plan",
		sql: `SELECT document_id, region, period_start, characters, count(target_id) AS targets,
  round(count(target_id) * 1000.0 / characters, 2) AS per_thousand
FROM documents LEFT JOIN targets USING (document_id)
WHERE superseded_by IS NULL
GROUP BY document_id, region, period_start, characters
ORDER BY region, period_start, document_id`,
	},
	{
		id: "reuse",
		group: "plan",
		sql: `SELECT document_a, document_b, count(*) AS passages, sum(characters) AS characters
FROM reuse
WHERE NOT boilerplate
GROUP BY document_a, document_b
ORDER BY passages DESC, document_a, document_b`,
	},
	{
		id: "findings",
		group: "plan",
		sql: `SELECT document_id, rule, line, message
FROM findings
ORDER BY document_id, line, rule`,
	},
] as const satisfies readonly Example[];

/** The name of an example. */
export type ExampleId = (typeof examples)[number]["id"];
