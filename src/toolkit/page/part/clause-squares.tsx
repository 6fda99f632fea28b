import type { FocusClauseRow } from "../../query/focus-clause.js";
import { clausePath } from "../address/place-link.js";
import type { PageContext } from "../page-context.js";
import { usePage } from "../page-context.js";

/** A square for each clause, filled where it holds a target of the theme; each opens the clause. */
export function ClauseSquares({ clauses }: { clauses: readonly FocusClauseRow[] }) {
	const page = usePage();
	const ordered = [...clauses].sort((a, b) => Number(b.targets > 0) - Number(a.targets > 0));
	return (
		<span class="units">
			{ordered.map((clause) => (
				<a
					key={clause.clause_id}
					class={clause.targets > 0 ? "square" : "square open"}
					href={clausePath(clause)}
					title={describeClause(clause, page)}
				>
					{describeClause(clause, page)}
				</a>
			))}
		</span>
	);
}

/** Returns a clause in a few words: `第 3 条 培育创新主体，2 个目标`. */
export function describeClause(
	clause: Pick<FocusClauseRow, "number" | "ordinal" | "heading" | "targets">,
	{ copy, language }: Pick<PageContext, "copy" | "language">,
): string {
	const name = [copy.clauseName(clause.number, clause.ordinal), clause.heading].filter(Boolean).join(" ");
	return `${name}${language === "zh" ? "，" : ", "}${clause.targets > 0 ? copy.targetCount(clause.targets) : copy.noTarget}`;
}
