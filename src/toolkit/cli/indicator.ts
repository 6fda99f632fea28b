import { type AnswerSource, answerIndicator, type IndicatorAnswer, lookAlikesOf } from "../compare/answer.js";
import { findMentions, type Mention } from "../compare/mention.js";
import { type Base, relateToRegion } from "../compare/per-region.js";
import { formatReasons } from "../compare/reason-column.js";
import { parsePlan } from "../parse/plan.js";
import { documentFindingsQuery, indicatorCountsQuery, indicatorObservationsQuery } from "../query/indicator.js";
import { plansQuery } from "../query/plan.js";
import type { Indicator } from "../schema/indicator.js";
import { openTables, type TableDatabase } from "../store/database.js";
import { projectAt } from "../store/project.js";
import { type Collection, readCollection } from "../store/seed.js";
import { type AnswerOptions, emitAnswer, formOf } from "./answer.js";
import { ask } from "./ask.js";
import { refuseFindings } from "./build.js";
import { CliError } from "./cli-error.js";
import type { RecordRow } from "./format.js";
import { say } from "./log.js";

export interface IndicatorOptions extends AnswerOptions {
	/** Relate values to residents or area of each region. */
	per?: Base;
}

/** What a terminal shows of a row; the other forms have all of it. */
const shown = [
	"region",
	"state",
	"value",
	"unit",
	"written",
	"year",
	"plan_type",
	"comparability",
	"reason",
	"sentence",
];

/**
 * `bice indicator ID`: writes what the plans say of an indicator, region by region: values, refused look-alikes, and why
 * there is nothing where there is nothing. Without ID the indicators of the codebook, and how many plans state each.
 */
export async function indicator(id: string | undefined, options: IndicatorOptions, root?: string): Promise<void> {
	const project = projectAt(root);
	const collection = await readCollection(project);
	refuseFindings(collection);
	const database = await openTables(project.tables, { superseded: "left out" });
	try {
		if (id === undefined) return await emitCodebook(database, collection.codebooks.indicators, options);
		const entry = collection.codebooks.indicators.find(({ indicator_id }) => indicator_id === id);
		if (!entry) throw new CliError(`unknown indicator: ${id}`, "See all with bice indicator.");
		const rows = answerIndicator(await sourceOf(database, entry, collection));
		await emitRows(rows, options, collection);
		say("indicator", `${entry.zh} (${entry.unit}): ${entry.definition_zh}`);
	} finally {
		database.close();
	}
}

async function emitCodebook(
	database: TableDatabase,
	indicators: readonly Indicator[],
	options: AnswerOptions,
): Promise<void> {
	const counts = new Map((await ask(database, indicatorCountsQuery)).map((row) => [row.indicator_id, row]));
	const rows = indicators.map(({ indicator_id, zh, en, theme, measure, unit, better }): RecordRow => {
		const { regions = 0, documents = 0, members = 0, look_alikes = 0 } = counts.get(indicator_id) ?? {};
		return { indicator_id, zh, en, theme, measure, unit, better, regions, documents, members, look_alikes };
	});
	await emitAnswer(Object.keys(rows[0] ?? {}), rows, options);
}

async function sourceOf(database: TableDatabase, entry: Indicator, collection: Collection): Promise<AnswerSource> {
	const { indicators, phrases, regions } = collection.codebooks;
	const { indicator_id } = entry;
	const [observations, documents, findings] = await Promise.all([
		ask(database, indicatorObservationsQuery([indicator_id, ...lookAlikesOf(indicator_id, phrases)])),
		ask(database, plansQuery),
		ask(database, documentFindingsQuery),
	]);
	const own = indicators.filter((other) => other.indicator_id === indicator_id);
	const inTables = new Set(documents.map((document) => document.document_id));
	const sources = collection.sources.filter((source) => inTables.has(source.document_id));
	const mentions = sources.flatMap(({ document_id, text }): Mention[] => {
		const stated = observations
			.filter((row) => row.document_id === document_id)
			.map(({ quote_start }) => ({ indicator_id, quote_start }));
		return findMentions(parsePlan(text), document_id, stated, own, phrases);
	});
	return { indicatorId: indicator_id, phrases, observations, documents, regions, mentions, findings };
}

async function emitRows(
	answers: readonly IndicatorAnswer[],
	options: IndicatorOptions,
	{ codebooks: { regions } }: Collection,
): Promise<void> {
	const { per } = options;
	const related = per ? answers.map((row) => ({ ...row, ...relatedColumns(row, per, regions) })) : answers;
	const rows = related.map((row): RecordRow => ({ ...row }));
	if (formOf(options) !== "table") return emitAnswer(Object.keys(rows[0] ?? {}), rows, options);
	const columns = per
		? [...shown.slice(0, 4), "related_value", "related_unit", "related_reason", ...shown.slice(5)]
		: shown;
	await emitAnswer(columns, rows.map(toShown), options);
}

/** A terminal shows the value that is compared: that of a year, where there is one. */
function toShown(row: RecordRow): RecordRow {
	return { ...row, value: row.annual_value ?? row.value };
}

function relatedColumns(row: IndicatorAnswer, per: Base, regions: Collection["codebooks"]["regions"]) {
	const region = regions.find(({ code }) => code === row.region_code);
	if (row.state !== "value" || row.value === null || row.unit === null || !region) {
		return { related_value: null, related_unit: null, related_reason: null, related_reason_en: null };
	}
	const { value, annual_value, unit, year } = row;
	const related = relateToRegion({ value, annual_value, unit, year, role: "member" }, region, per);
	const { reason, reason_en } = formatReasons(related.reasons);
	return {
		related_value: related.value,
		related_unit: related.unit,
		related_reason: reason,
		related_reason_en: reason_en,
	};
}
