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
import { observationRows } from "./compare/observation.js";
import { normalText } from "./compare/reuse/normal-text.js";
import { reuseRows } from "./compare/reuse/reuse.js";
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
	const read = sources.map(readerOf(codebooks));
	const plans = read.map(({ tables }) => tables);
	const documents = plans.map(({ document }) => document);
	const targets = plans.flatMap((plan) => plan.targets);
	return {
		documents,
		clauses: plans.flatMap(({ clauses }) => clauses),
		targets,
		observations: observationRows(targets, documents, codebooks),
		reuse: reuseRows(read.map(({ plan, tables }) => ({ document: tables.document, text: normalText(plan) }))),
		findings: plans.flatMap(({ findings }) => findings),
	};
}

/** Returns a function that gives the tables of a plan; the codebooks are compiled once for all plans. */
export function planReader(codebooks: Codebooks): (source: PlanSource) => PlanTables {
	const read = readerOf(codebooks);
	return (source) => read(source).tables;
}

/** A plan as read, and the tables that it gives. */
interface ReadPlan {
	plan: Plan;
	tables: PlanTables;
}

function readerOf(codebooks: Codebooks): (source: PlanSource) => ReadPlan {
	const coder = themeCoder(codebooks.lexicon);
	const readUnit = unitReader(codebooks.units);
	return (source) => toTables(source, codebooks, coder, readUnit);
}

function toTables(source: PlanSource, codebooks: Codebooks, coder: ThemeCoder, readUnit: UnitReader): ReadPlan {
	const plan = catalogued(parsePlan(source.text), source.entry);
	const document = documentRow(plan, source, codebooks.regions);
	const clauses = clauseRows(plan, source.document_id, coder);
	const targets = targetRows(plan, extractTargets(plan, readUnit), document, clauses, coder);
	checkSpans(source.text, clauses, targets);
	const findings = findingRows(plan, source.document_id, findDamage(plan.paragraphs));
	return { plan, tables: { document, clauses, targets, findings } };
}

/** What the catalogue states holds against what the text seems to say; extraction then works with it. */
export function catalogued(plan: Plan, entry: CatalogueEntry | null): Plan {
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
