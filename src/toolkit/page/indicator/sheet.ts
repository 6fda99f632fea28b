import { type AnswerSource, answerIndicator, type IndicatorAnswer } from "../../compare/answer.js";
import type { ClausePlaceRow } from "../../query/indicator.js";
import type { RegionRow } from "../../query/region.js";
import type { Region } from "../../schema/codebook.js";
import type { Indicator } from "../../schema/indicator.js";
import { clipQuote } from "./clip-quote.js";
import { likePairs } from "./like-pair.js";

/** A value of an indicator, or one that is refused beside it, with the target that it was read from. */
export interface Stated extends IndicatorAnswer {
	target_id: string;
	/** The indicator that the target was coded to: of a refused value often another one. */
	indicator_id: string;
	document_id: string;
	value: number;
	unit: string;
}

/** What a region says of an indicator. */
export interface SheetCell {
	/** Code of the region, and its name as its plans write it. */
	region: string;
	name: string;
	/** The value that is drawn: the most comparable, of the latest plan. */
	best: Stated | null;
	/** Other values of the same indicator. */
	more: readonly Stated[];
	/** What only looks like it, each with its reason. */
	refused: readonly Stated[];
	/** Where there is no value: which kind of nothing. */
	absence: IndicatorAnswer | null;
	/** The clause that speaks of it without a number that was read. */
	clause: ClausePlaceRow | null;
}

/**
 * Where an indicator belongs: two regions or more have a value; at most one has, and others only look as if they had; or
 * one has, and nothing is like it.
 */
export type SheetGroup = "comparable" | "look_alike" | "single";

/** An indicator as a row: a cell for each region, in the order of the columns. */
export interface SheetRow {
	indicator: Indicator;
	group: SheetGroup;
	cells: readonly SheetCell[];
	/** Pairs of regions whose values stand beside each other as they are. */
	pairs: number;
}

/** All indicators that some plan states or seems to state, in the order of the codebook. */
export interface IndicatorSheet {
	/** Regions that have a plan, in the order of the columns. */
	regions: readonly RegionRow[];
	/** What the codebook knows of regions: residents, with their source. */
	places: readonly Region[];
	rows: readonly SheetRow[];
}

/** What the rows of a sheet are made from. */
export interface SheetSource extends Omit<AnswerSource, "indicatorId"> {
	indicators: readonly Indicator[];
	/** Regions in the order of the columns. */
	columns: readonly RegionRow[];
	clauses: readonly ClausePlaceRow[];
}

/**
 * Returns the rows of a collection in the order of the codebook. A value that can be compared in a row of its own is not
 * repeated as the look-alike of another indicator.
 */
export function toSheet(source: SheetSource): IndicatorSheet {
	const drafts = source.indicators.map((indicator) => ({ indicator, cells: toCells(indicator, source) }));
	const compared = new Set(
		drafts
			.filter(({ cells }) => groupOf(cells) === "comparable")
			.flatMap(({ cells }) => cells.flatMap(({ best, more }) => [best, ...more]))
			.flatMap((value) => (value ? [value.target_id] : [])),
	);
	const rows = drafts.flatMap(({ indicator, cells: all }) => {
		const cells = all.map((cell) => ({
			...cell,
			refused: cell.refused.filter(({ target_id }) => !compared.has(target_id)),
		}));
		return isAbout(indicator, cells)
			? [{ indicator, cells, group: groupOf(cells), pairs: pairsOf(cells, source) }]
			: [];
	});
	return { regions: source.columns, places: source.regions, rows };
}

/** Returns all that a cell draws or lists: the value, further values, and what is refused. */
export function statedIn({ best, more, refused }: SheetCell): Stated[] {
	return [...(best ? [best] : []), ...more, ...refused];
}

/** Whether some plan has a value of the indicator, or a number that was coded as its look-alike. */
function isAbout({ indicator_id }: Indicator, cells: readonly SheetCell[]): boolean {
	return cells.some((cell) => cell.best !== null || cell.refused.some((row) => row.indicator_id === indicator_id));
}

function pairsOf(cells: readonly SheetCell[], { observations }: SheetSource): number {
	return likePairs(
		cells.flatMap(({ best }) =>
			observations.filter((row) => row.target_id === best?.target_id && row.indicator_id === best.indicator_id),
		),
	);
}

function toCells({ indicator_id, zh }: Indicator, source: SheetSource): SheetCell[] {
	const mentions = source.mentions.filter((mention) => mention.indicator_id === indicator_id);
	const answers = answerIndicator({ ...source, mentions, indicatorId: indicator_id });
	return source.columns.map((column) =>
		toCell(
			column,
			answers.map((row) => withoutNumber(row, zh)),
			source,
		),
	);
}

/**
 * A sentence that gives a number of something else where it names the indicator (`规模以上工业企业技改覆盖面达到30%以上`) does not
 * speak of it without a number; one in which a number could not be read does, and says so.
 */
function withoutNumber(answer: IndicatorAnswer, name: string): IndicatorAnswer {
	const isUnread = answer.state === "stated_unread" && !answer.reason?.includes("；");
	return isUnread && /\p{Nd}/u.test(clipQuote(answer.sentence ?? "", name))
		? { ...answer, state: "not_stated" }
		: answer;
}

function toCell(
	{ region_code: region, region: name }: RegionRow,
	answers: readonly IndicatorAnswer[],
	{ observations, clauses }: SheetSource,
): SheetCell {
	const own = answers.filter(({ region_code }) => region_code === region);
	const stated = own.flatMap((row): Stated[] => {
		const { document_id, value, unit } = row;
		const read = observations.find((other) => other.document_id === document_id && other.start === row.start);
		if (!read || document_id === null || value === null || unit === null) return [];
		return [{ ...row, target_id: read.target_id, indicator_id: read.indicator_id, document_id, value, unit }];
	});
	const values = stated.filter(({ state }) => state === "value");
	const best = values.find(({ comparability }) => comparability === "yes") ?? values[0] ?? null;
	const absence = best ? null : (own.find(({ state }) => state !== "value" && state !== "refused") ?? null);
	const isSaid = absence?.state === "stated_unread";
	return {
		region,
		name,
		best,
		more: values.filter((value) => value !== best),
		refused: stated.filter(({ state }) => state === "refused"),
		absence,
		clause: clauses.find((clause) => isSaid && isIn(absence, clause)) ?? null,
	};
}

const isIn = ({ document_id, start }: IndicatorAnswer, clause: ClausePlaceRow) =>
	document_id === clause.document_id && start !== null && clause.start <= start && start < clause.end;

function groupOf(cells: readonly SheetCell[]): SheetGroup {
	const valued = cells.filter(({ best }) => best !== null);
	if (valued.length > 1) return "comparable";
	const isLike = cells.some((cell) => cell.refused.length > 0 && (valued.length === 0 || cell.best === null));
	return isLike ? "look_alike" : "single";
}
