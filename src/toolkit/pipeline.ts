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
import { type NormalText, normalText } from "./compare/reuse/normal-text.js";
import { reuseRows } from "./compare/reuse/reuse.js";
import { extractTargets } from "./extract/extract-targets.js";
import { type UnitReader, unitReader } from "./extract/unit.js";
import { findDamage } from "./parse/damage.js";
import { type Plan, parsePlan } from "./parse/plan.js";
import { checkSpans } from "./row/check.js";
import { clauseRows } from "./row/clause.js";
import { documentRow } from "./row/document.js";
import { findingRows } from "./row/finding.js";
import { isInForce, type Succession, withSuccessors } from "./row/successor.js";
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
export function readPlan(source: PlanSource, codebooks: ReadingBooks): PlanTables {
	return planReader(codebooks)(source);
}

/** A plan as read: the tables that it gives by itself, and its text as it is compared with that of others. */
export interface PlanReading {
	tables: PlanTables;
	text: NormalText;
}

/** Returns all tables of a collection of plans; `withdrawn` are plans of their histories that are not read any more. */
export function run(
	sources: readonly PlanSource[],
	codebooks: Codebooks,
	withdrawn: readonly Succession[] = [],
): Tables {
	return collect(sources.map(readerOf(codebooks)), codebooks, withdrawn);
}

/** Returns all tables of plans that have been read: theirs, and what stands between those that are in force. */
export function collect(
	readings: readonly PlanReading[],
	codebooks: Codebooks,
	withdrawn: readonly Succession[] = [],
): Tables {
	const plans = readings.map(({ tables }) => tables);
	const documents = withSuccessors(
		plans.map(({ document }) => document),
		withdrawn,
	);
	const inForce = new Set(documents.filter(isInForce).map(({ document_id }) => document_id));
	const targets = plans.flatMap((plan) => plan.targets);
	return {
		documents,
		clauses: plans.flatMap(({ clauses }) => clauses),
		targets,
		observations: observationRows(targets, documents, codebooks),
		reuse: reuseRows(
			readings
				.map(({ tables: { document }, text }) => ({ document, text }))
				.filter(({ document }) => inForce.has(document.document_id)),
		),
		findings: plans.flatMap(({ findings }) => findings),
	};
}

/** Returns a function that gives the tables of a plan; the codebooks are compiled once for all plans. */
export function planReader(codebooks: ReadingBooks): (source: PlanSource) => PlanTables {
	const read = readerOf(codebooks);
	return (source) => read(source).tables;
}

/** The codebooks that a plan is read with; the others come in when plans are set beside each other. */
export type ReadingBooks = Pick<Codebooks, "lexicon" | "units" | "regions">;

/** Returns a function that reads a plan; the codebooks are compiled once for all plans. */
export function readerOf(codebooks: ReadingBooks): (source: PlanSource) => PlanReading {
	const coder = themeCoder(codebooks.lexicon);
	const readUnit = unitReader(codebooks.units);
	return (source) => toReading(source, codebooks, coder, readUnit);
}

function toReading(
	source: PlanSource,
	{ regions }: ReadingBooks,
	coder: ThemeCoder,
	readUnit: UnitReader,
): PlanReading {
	const plan = catalogued(parsePlan(source.text), source.entry);
	const document = documentRow(plan, source, regions);
	const clauses = clauseRows(plan, source.document_id, coder);
	const targets = targetRows(plan, extractTargets(plan, readUnit), document, clauses, coder);
	checkSpans(source.text, clauses, targets);
	const findings = findingRows(plan, source.document_id, findDamage(plan.paragraphs));
	return { tables: { document, clauses, targets, findings }, text: normalText(plan) };
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
