import type { Region } from "../../schema/codebook.js";
import type { PageContext } from "../page-context.js";
import type { Part, Sentence } from "../word/sentence.js";
import { amountOf, amountText } from "./amount.js";
import { type Drawn, drawnOf } from "./drawn.js";
import { relatedValues } from "./related.js";
import type { SheetRow } from "./sheet.js";

/** A value that stands beside others as it is. */
interface Like {
	region: string;
	name: string;
	drawn: Drawn;
}

/** How many times the smaller value the larger must be before a sentence says so. */
const leastTimes = 1.5;

/**
 * Returns what holds of the values of a row that stand side by side as they are, without a full stop: that all write the
 * same, by how many times two of them differ, and by how many per 10,000 residents. Null where no two may stand side by
 * side, or where they hardly differ. It orders nothing and adds nothing up.
 *
 * @example 城阳写下的数是高青的 23.6 倍，按每万居民算是 6.7 倍（慎比）
 */
export function rowFinding(row: SheetRow, places: readonly Region[], page: PageContext): Sentence | null {
	if (row.pairs === 0) return null;
	const like = row.cells.flatMap(({ region, name, best }): Like[] =>
		best?.comparability === "yes" ? [{ region, name, drawn: drawnOf(best) }] : [],
	);
	const ordered = [...like].sort((a, b) => a.drawn.value - b.drawn.value);
	const [least, most] = [ordered[0], ordered.at(-1)];
	if (!least || !most || least === most) return null;
	if (like.every(({ drawn }) => isSame(drawn, least.drawn))) return sameFinding(like, least, row, page);
	// shares differ by points, whatever the times; of ‰ there is no word for them that people use
	if (row.indicator.unit === "‰") return null;
	if (row.indicator.unit === "%") return pointsFinding(least, most, page);
	return timesFinding(like, [least, most], row, places, page);
}

const isSame = (a: Drawn, b: Drawn) =>
	a.value === b.value && a.value_max === b.value_max && a.comparator === b.comparator;

function sameFinding(like: readonly Like[], { drawn }: Like, { indicator }: SheetRow, page: PageContext): Sentence {
	const words = page.copy.indicator.finding;
	const names = like.map((value) => nameOf(value, page)).join(words.and);
	return words.same(names, figureOf(indicator.indicator_id, amountText(amountOf(drawn, indicator.unit, page))));
}

/** About 2 % and 2 % are neither the same nor points apart. */
function pointsFinding(least: Like, most: Like, page: PageContext): Sentence | null {
	const points = Math.round((most.drawn.value - least.drawn.value) * 100) / 100;
	if (points === 0) return null;
	const figure = { figure: page.format.number(points) };
	return page.copy.indicator.finding.points(nameOf(most, page), nameOf(least, page), figure);
}

function timesFinding(
	like: readonly Like[],
	[least, most]: readonly [Like, Like],
	row: SheetRow,
	places: readonly Region[],
	page: PageContext,
): Sentence | null {
	const words = page.copy.indicator.finding;
	const times = most.drawn.value / least.drawn.value;
	if (least.drawn.value <= 0 || times < leastTimes) return null;
	const isCap = most.drawn.comparator === "le" && least.drawn.comparator === "le";
	const said = (isCap ? words.caps : words.times)(
		nameOf(most, page),
		nameOf(least, page),
		figureOf(row.indicator.indicator_id, timesText(times, page)),
	);
	return [...said, ...perResident(like, [least, most], row, places, page)];
}

/** By how many times the values differ per 10,000 residents, of the regions whose residents have a source. */
function perResident(
	like: readonly Like[],
	[least, most]: readonly [Like, Like],
	row: SheetRow,
	places: readonly Region[],
	page: PageContext,
): readonly Part[] {
	const words = page.copy.indicator.finding;
	const related = relatedValues(row, places)
		.flatMap(({ region, value }) => {
			const own = like.find((other) => other.region === region);
			return own && value !== null && value > 0 ? [{ ...own, value }] : [];
		})
		.sort((a, b) => a.value - b.value);
	const [low, high] = [related[0], related.at(-1)];
	if (!low || !high || low === high) return [];
	const times = figureOf(row.indicator.indicator_id, timesText(high.value / low.value, page));
	const isSamePair = low.region === least.region && high.region === most.region;
	const said = isSamePair
		? words.perResidentSame(times)
		: words.perResident(nameOf(high, page), nameOf(low, page), times);
	return [words.divider, ...said];
}

function timesText(times: number, { format }: PageContext): string {
	return format.number(times >= 100 ? Math.round(times) : Math.round(times * 10) / 10);
}

function figureOf(indicatorId: string, figure: string): Part {
	return { figure, href: `/indicator#${indicatorId}` };
}

function nameOf({ region, name }: Pick<Like, "region" | "name">, { names }: PageContext): string {
	return names.regionParts(region, name)[0];
}
