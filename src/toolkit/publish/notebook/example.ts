/** A query that the notebook offers: what it asks, in a few words, and its SQL. */
export interface Example {
	readonly name: string;
	readonly sql: string;
}

/**
 * The notebook's examples. They run on the DuckDB of the build and on the older one of the browser alike (tests run them
 * on both), and name no region, so that they hold for any collection.
 */
export const examples: readonly Example[] = [
	{
		name: "各地区各主题的目标",
		sql: `SELECT region, theme, count(*) AS targets
FROM targets JOIN documents USING (document_id)
GROUP BY region, theme
ORDER BY region, targets DESC, theme;`,
	},
	{
		name: "谈到绿色却没有写数的条款",
		sql: `SELECT region, number, heading, clauses.characters
FROM clauses JOIN documents USING (document_id)
WHERE list_contains(focus, 'green')
  AND clause_id NOT IN (SELECT clause_id FROM targets WHERE theme = 'green' AND clause_id IS NOT NULL)
ORDER BY document_id, ordinal;`,
	},
	{
		name: "写明上限的目标",
		sql: `SELECT region, indicator, value, unit, deadline, quote
FROM targets JOIN documents USING (document_id)
WHERE comparator = 'le' OR kind = 'cap'
ORDER BY region, targets."start";`,
	},
	{
		name: "期限从哪里来",
		sql: `SELECT region, deadline_source, count(*) AS targets, min(deadline) AS earliest, max(deadline) AS latest
FROM targets JOIN documents USING (document_id)
GROUP BY region, deadline_source
ORDER BY region, deadline_source;`,
	},
	{
		name: "牵头最多的单位",
		sql: `SELECT region, department, count(*) AS clauses
FROM (SELECT document_id, unnest(lead_departments) AS department FROM clauses) AS led
JOIN documents USING (document_id)
GROUP BY region, department
HAVING count(*) > 1
ORDER BY clauses DESC, region, department;`,
	},
	{
		name: "每千字的目标",
		sql: `SELECT region, period_start, title, characters, count(target_id) AS targets,
  round(count(target_id) * 1000.0 / characters, 2) AS per_thousand
FROM documents LEFT JOIN targets USING (document_id)
GROUP BY region, period_start, title, characters
ORDER BY region, period_start;`,
	},
];
