/** A stretch of SQL: a word of the language, a text, a comment, a number, or anything else. */
export interface SqlToken {
	readonly kind: "keyword" | "text" | "comment" | "number" | "other" | "end";
	readonly value: string;
}

const words =
	"ALL AND ANY AS ASC BETWEEN BY CASE CAST CREATE CROSS DESC DESCRIBE DISTINCT DROP ELSE END EXCEPT EXISTS EXPLAIN FALSE FILTER FROM FULL GROUP HAVING ILIKE IN INNER INSERT INTERSECT INTO IS JOIN LATERAL LEFT LIKE LIMIT NATURAL NOT NULL OFFSET ON OR ORDER OUTER OVER PARTITION PIVOT QUALIFY RECURSIVE RIGHT SELECT SET SHOW SUMMARIZE TABLE TEMP THEN TRUE UNION UNNEST UNPIVOT USING VALUES VIEW WHEN WHERE WINDOW WITH";
const keywords = new Set(words.split(" "));

/** A comment, a text, a quoted name, a word, a number, the end of a statement, or one other sign. */
const token =
	/(?<comment>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>'(?:[^']|'')*(?:'|$))|(?<name>"(?:[^"]|"")*(?:"|$))|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d+(?:\.\d+)?)|(?<end>;)|[\s\S]/gu;

/**
 * Returns SQL as tokens, which together are the SQL. Whatever is written, they are found: an unended text goes to the end.
 *
 * @example
 * sqlTokens("SELECT 'a'").map(({ kind }) => kind) // ["keyword", "other", "text"]
 */
export function sqlTokens(sql: string): SqlToken[] {
	return [...sql.matchAll(token)].map(({ 0: value, groups = {} }) => {
		if (groups.comment !== undefined) return { kind: "comment", value };
		if (groups.text !== undefined) return { kind: "text", value };
		if (groups.number !== undefined) return { kind: "number", value };
		if (groups.end !== undefined) return { kind: "end", value };
		return { kind: groups.word !== undefined && keywords.has(value.toUpperCase()) ? "keyword" : "other", value };
	});
}

/** A statement of a query, and where it stands in it. */
export interface Statement {
	readonly sql: string;
	readonly start: number;
}

/** Returns the statements of a query, those that say nothing left out: `SELECT 1; -- one` is one. */
export function sqlStatements(sql: string): Statement[] {
	const statements: Statement[] = [];
	let start = 0;
	let position = 0;
	let says = false;
	const close = () => {
		if (says) statements.push({ sql: sql.slice(start, position), start });
		says = false;
	};
	for (const { kind, value } of sqlTokens(sql)) {
		if (kind === "end") {
			close();
			start = position + value.length;
		} else if (kind !== "comment" && value.trim() !== "") says = true;
		position += value.length;
	}
	close();
	return statements;
}

/** Returns whether a statement asks for rows, and so can be kept as a table: all else is run as it stands. */
export function asksRows(sql: string): boolean {
	const [first] = sqlTokens(sql).filter(({ kind, value }) => kind !== "comment" && value.trim() !== "");
	return first !== undefined && /^(?:SELECT|WITH|FROM|VALUES|PIVOT|UNPIVOT|TABLE|\()$/i.test(first.value);
}
