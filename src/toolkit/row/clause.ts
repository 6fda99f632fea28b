import { departments } from "../coding/department.js";
import type { ThemeCoder } from "../coding/theme.js";
import type { Clause } from "../parse/clause.js";
import type { Plan } from "../parse/plan.js";
import type { ClauseRow } from "../schema/clause.js";
import { placeOf } from "./place.js";

/** Returns the rows of a plan's clauses, coded by theme and department. */
export function clauseRows(plan: Plan, documentId: string, coder: ThemeCoder): ClauseRow[] {
	return plan.clauses.map((clause, index) => clauseRow(plan, documentId, coder, clause, index + 1));
}

function clauseRow(plan: Plan, document_id: string, coder: ThemeCoder, clause: Clause, ordinal: number): ClauseRow {
	const text = plan.view.text.slice(clause.start, clause.end);
	const { start, end } = placeOf(plan, clause);
	const coding = coder.clause({ heading: clause.heading, sectionPath: clause.sectionPath, text });
	const { lead, partner } = departments(text);
	return {
		clause_id: `${document_id}#${ordinal}`,
		document_id,
		ordinal,
		number: clause.number,
		section_path: clause.sectionPath,
		heading: clause.heading,
		start,
		end,
		characters: end - start,
		theme: coding.theme,
		focus: coding.focus,
		theme_reasons: coding.reasons.map(({ word, theme, ...at }) => {
			const place = placeOf(plan, { start: clause.start + at.start, end: clause.start + at.end });
			return { word, theme, start: place.start, end: place.end };
		}),
		lead_departments: lead.map(({ name }) => name),
		partner_departments: partner.map(({ name }) => name),
	};
}
