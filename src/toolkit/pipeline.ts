/**
 * The way of the data.
 *
 *   text ─ layout ─▶ paragraphs ─ outline ─▶ clauses ─ sentences ─▶ numerals ─▶ targets
 *                        │                      │                       │
 *                        └─▶ metadata, damage   └─▶ theme, departments  └─▶ theme, target_id
 *
 *   documents · clauses · targets · findings, a plan at a time; then, over all plans, observations · reuse
 */
import { type ThemeCoder, themeCoder } from "./coding/theme.js";
import { extractTargets } from "./extract/extract-targets.js";
import { type UnitReader, unitReader } from "./extract/unit.js";
import { findDamage } from "./parse/damage.js";
import { type Plan, parsePlan } from "./parse/plan.js";
import { checkSpans } from "./row/check.js";
import { clauseRows } from "./row/clause.js";
import { documentRow } from "./row/document.js";
import { findingRows } from "./row/finding.js";
import { targetRows } from "./row/target.js";
import type { ClauseRow } from "./schema/clause.js";
import type { CatalogueEntry, Codebooks, PlanSource } from "./schema/codebook.js";
import type { DocumentRow } from "./schema/document.js";
import type { FindingRow } from "./schema/finding.js";
import type { Tables } from "./schema/table.js";
import type { TargetRow } from "./schema/target.js";

/** What one plan gives. */
export interface PlanTables {
	document: DocumentRow;
	clauses: ClauseRow[];
	targets: TargetRow[];
	findings: FindingRow[];
}

/** Returns the tables of one plan. Throws SpanError where a row does not say what the text says. */
export function readPlan(source: PlanSource, codebooks: Codebooks): PlanTables {
	return planReader(codebooks)(source);
}

/** Returns all tables of a collection of plans. */
export function run(sources: readonly PlanSource[], codebooks: Codebooks): Tables {
	const plans = sources.map(planReader(codebooks));
	return {
		documents: plans.map(({ document }) => document),
		clauses: plans.flatMap(({ clauses }) => clauses),
		targets: plans.flatMap(({ targets }) => targets),
		observations: [],
		reuse: [],
		findings: plans.flatMap(({ findings }) => findings),
	};
}

function planReader(codebooks: Codebooks): (source: PlanSource) => PlanTables {
	const coder = themeCoder(codebooks.lexicon);
	const readUnit = unitReader(codebooks.units);
	return (source) => toTables(source, codebooks, coder, readUnit);
}

function toTables(source: PlanSource, codebooks: Codebooks, coder: ThemeCoder, readUnit: UnitReader): PlanTables {
	const plan = catalogued(parsePlan(source.text), source.entry);
	const document = documentRow(plan, source, codebooks.regions);
	const clauses = clauseRows(plan, source.document_id, coder);
	const targets = targetRows(plan, extractTargets(plan, readUnit), document, clauses, coder);
	checkSpans(source.text, clauses, targets);
	return { document, clauses, targets, findings: findingRows(plan, source.document_id, findDamage(plan.paragraphs)) };
}

/** What the catalogue states holds against what the text seems to say; extraction then works with it. */
function catalogued(plan: Plan, entry: CatalogueEntry | null): Plan {
	if (!entry) return plan;
	const { metadata } = plan;
	return {
		...plan,
		metadata: {
			title: entry.title ?? metadata.title,
			document_number: entry.document_number ?? metadata.document_number,
			issuer: entry.issuer ?? metadata.issuer,
			issued: entry.issued ?? metadata.issued,
			plan_type: entry.plan_type ?? metadata.plan_type,
			period_start: entry.period_start ?? metadata.period_start,
			period_end: entry.period_end ?? metadata.period_end,
		},
	};
}
