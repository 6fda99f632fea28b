import type { Region } from "../schema/codebook.js";
import type { DocumentRow } from "../schema/document.js";
import type { FindingRow } from "../schema/finding.js";
import type { IndicatorPhrase } from "../schema/indicator.js";
import type { ObservationRow } from "../schema/observation.js";
import type { TargetRow } from "../schema/target.js";
import type { Mention } from "./mention.js";
import { reasons } from "./reason.js";
import { formatReasons, parseReasons } from "./reason-column.js";

/**
 * What there is of an indicator in a region: a value; a refused look-alike; nothing, since no plan states it; words or a
 * finding without a number that was read; or no plan at all.
 */
export const indicatorStates = ["value", "refused", "stated_unread", "not_stated", "no_plan"] as const;
export type IndicatorState = (typeof indicatorStates)[number];

/** An observation with the target and the plan that it stands in. */
export type StatedObservation = ObservationRow &
	Pick<TargetRow, "raw" | "start" | "end" | "quote" | "quote_start" | "deadline"> & { written_unit: string } & Pick<
		DocumentRow,
		"region" | "plan_type" | "period_start" | "period_end"
	>;

/** A row of the answer: what a region's plan says, or that it says nothing. Null where there is nothing to say. */
export interface IndicatorAnswer {
	region_code: string;
	region: string;
	state: IndicatorState;
	value: number | null;
	value_max: number | null;
	unit: string | null;
	/** As the text has it: `1.8万人`. */
	written: string | null;
	comparator: string | null;
	/** Value a year, of a flow or fall over several. */
	annual_value: number | null;
	annual_value_max: number | null;
	years: number | null;
	year: number | null;
	plan_type: string | null;
	document_id: string | null;
	comparability: string | null;
	reason: string | null;
	reason_en: string | null;
	start: number | null;
	end: number | null;
	sentence: string | null;
}

/** What an answer is made from. */
export interface AnswerSource {
	indicatorId: string;
	phrases: readonly IndicatorPhrase[];
	/** Observations of the indicator and of those that it differs from. */
	observations: readonly StatedObservation[];
	documents: readonly Pick<DocumentRow, "document_id" | "region_code" | "region">[];
	regions: readonly Region[];
	/** Sentences that name the indicator without a number of it. */
	mentions: readonly Mention[];
	findings: readonly FindingRow[];
}

/** Returns the ids of the indicators whose values a reader may take for those of this one. */
export function lookAlikesOf(indicatorId: string, phrases: readonly IndicatorPhrase[]): string[] {
	return phrases
		.filter(({ indicator_id, role }) => indicator_id === indicatorId && role === "differs_from")
		.map(({ words }) => words);
}

/**
 * Returns all that the collection says of an indicator, region by region in the order of the codebook: values first, then what is refused (its own
 * look-alikes, and values of indicators that it differs from, with the codebook's reason); and, for a region without a
 * value, which of the three kinds of nothing it is.
 */
export function answerIndicator(source: AnswerSource): IndicatorAnswer[] {
	const names = new Map(source.regions.map(({ code, name }) => [code, name]));
	for (const { region_code, region } of source.documents) if (region_code && region) names.set(region_code, region);
	return [...names].flatMap(([code, name]) => regionAnswer(code, name, source));
}

function regionAnswer(region_code: string, region: string, source: AnswerSource): IndicatorAnswer[] {
	const own = source.observations.filter((row) => row.region_code === region_code);
	const values = own.filter(({ role, indicator_id }) => role === "member" && indicator_id === source.indicatorId);
	const refused = own.filter((row) => !values.includes(row)).flatMap((row) => refusal(row, source));
	const stated = [...values.map((row) => toAnswer(row, "value")), ...refused.map((row) => toAnswer(row, "refused"))];
	return values.length > 0 ? stated : [absence(region_code, region, source), ...stated];
}

/** A look-alike is refused for its own reason, a value of another indicator for the codebook's. */
function refusal(row: StatedObservation, { indicatorId, phrases }: AnswerSource): StatedObservation[] {
	if (row.indicator_id === indicatorId) return [{ ...row, ...formatReasons(parseReasons(row)) }];
	const why = phrases.find(
		({ indicator_id, role, words }) =>
			indicator_id === indicatorId && role === "differs_from" && words === row.indicator_id,
	);
	if (!why || row.role !== "member") return [];
	return [{ ...row, ...formatReasons([reasons.lookAlike(why.zh ?? "", why.en ?? "")]) }];
}

function toAnswer(row: StatedObservation, state: IndicatorState): IndicatorAnswer {
	return {
		region_code: row.region_code ?? "",
		region: row.region ?? "",
		state,
		value: row.value,
		value_max: row.value_max,
		unit: row.unit,
		written: row.raw.replace(/\s+/g, "") + row.written_unit,
		comparator: row.comparator,
		annual_value: row.annual_value,
		annual_value_max: row.annual_value_max,
		years: row.years,
		year: row.year,
		plan_type: row.plan_type,
		document_id: row.document_id,
		comparability: row.comparability,
		reason: row.reason,
		reason_en: row.reason_en,
		start: row.start,
		end: row.end,
		sentence: row.quote,
	};
}

function absence(region_code: string, region: string, source: AnswerSource): IndicatorAnswer {
	const own = source.documents.filter((document) => document.region_code === region_code);
	const mention = source.mentions.find((row) => own.some(({ document_id }) => document_id === row.document_id));
	const state = own.length === 0 ? "no_plan" : mention ? "stated_unread" : "not_stated";
	const findings = mention ? source.findings.filter((row) => overlaps(row, mention)) : [];
	return {
		...nothing,
		region_code,
		region,
		state,
		document_id: mention?.document_id ?? null,
		reason: [absenceReasons[state].zh, ...findings.map(({ message }) => message)].join("；"),
		reason_en: [absenceReasons[state].en, ...findings.map(({ message }) => message)].join("; "),
		start: mention?.start ?? null,
		end: mention?.end ?? null,
		sentence: mention?.quote ?? null,
	};
}

const absenceReasons = {
	no_plan: { zh: "库中没有该地的规划", en: "no plan of this region in the collection" },
	stated_unread: { zh: "原文提到，没有读出数", en: "the plan speaks of it, no number was read" },
	not_stated: { zh: "规划没有写", en: "the plan does not state it" },
} as const;

const overlaps = (finding: FindingRow, { document_id, start, end }: Mention) =>
	finding.document_id === document_id && finding.start < end && start < finding.end;

const nothing = {
	value: null,
	value_max: null,
	unit: null,
	written: null,
	comparator: null,
	annual_value: null,
	annual_value_max: null,
	years: null,
	year: null,
	plan_type: null,
	comparability: null,
};
