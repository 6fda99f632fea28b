import { amountOf, amountText } from "../../page/indicator/amount.js";
import type { PageContext } from "../../page/page-context.js";
import { hueOf } from "../../page/reader/theme-hue.js";
import type { Theme } from "../../schema/theme.js";
import type { Ground } from "./ground.js";
import type { StatedTarget } from "./stated-plan.js";

/** What a page may say of a target in its language. */
export interface TargetWords {
	/** Its numbers, in every way that pages write them: `21980万`, `21,980万`, `219.8million`. */
	readonly numbers: ReadonlySet<string>;
	/** What names it and may hold digits that are not its number: `5G基站建设`, `较2020年`, `per 10,000 people`. */
	readonly names: readonly string[];
	/** What stands behind its number: `，2024`, `，第 1 条`. */
	readonly tails: readonly string[];
	/** How many targets of its theme the plan has, where it is their first: the head of a plan leads from that count to it. */
	readonly count: string | null;
}

/** Returns what pages say of a target: its numbers by the functions that write them there, and what else about it has digits. */
export function wordsOf(target: StatedTarget, ground: Ground, page: PageContext): TargetWords {
	const { copy, format, names } = page;
	const plan = ground.plans.get(target.document_id);
	const clause = plan?.clauses.find(({ clause_id }) => clause_id === target.clause_id);
	const alike = plan?.targets.filter(({ theme }) => hueOf(theme as Theme) === hueOf(target.theme as Theme)) ?? [];
	const stated = ground.numbers.get(target.target_id) ?? [];
	const units = stated.map(({ unit }) => names.unit(unit)).filter(hasDigit);
	// cells round a yearly value, tables of the same chart give it in full
	const written = stated.flatMap((number) => [
		amountText(amountOf(number, number.unit, page)),
		amountText(amountOf({ ...number, years: null }, number.unit, page)),
		format.bounded(number),
		format.short(number.value) + (number.value_max === null ? "" : `—${format.short(number.value_max)}`),
	]);
	const own = [
		...units,
		target.indicator,
		// of any row: a number may stand in one where it is refused
		...ground.indicators.map((id) => names.indicator(id)),
		...(target.baseline === null ? [] : [copy.since(target.baseline).trim()]),
		...(plan === undefined ? [] : [names.plan(plan.document)]),
	];
	const behind = [
		...(target.deadline === null ? [] : [target.deadline]),
		...(clause === undefined ? [] : [copy.clauseName(clause.number, clause.ordinal)]),
	];
	return {
		numbers: new Set([target.raw, ...written].flatMap((text) => numbersIn(withoutNames(text, units)))),
		names: own.filter(hasDigit).sort((a, b) => b.length - a.length),
		tails: behind.map((tail) => `${copy.evidence.comma}${tail}`),
		count: alike[0] === target ? String(alike.length) : null,
	};
}

/**
 * Returns the numbers in what is said of a target that are none of its own. Labels differ from page to page, and what matters is
 * the same in all: all digits count but those of the words that name it and of the deadline and the clause behind its number,
 * which must be the target's as the page layer writes them: another year is found like another amount (not so a clause whose
 * number is the amount itself). A number in Chinese words counts where it stands alone, as in a sentence of a plan (`两`);
 * elsewhere `一` may be grammar or part of a name.
 *
 * @example
 * strangeNumbers("市级以上创新平台 3家，2024，第 1 条", words) // ["3"], where the plan has 2家
 */
export function strangeNumbers(said: string, { numbers, names, tails }: TargetWords): string[] {
	return numbersIn(tails.reduce(withoutLast, withoutNames(said, names))).filter((number) => !numbers.has(number));
}

const hasDigit = (text: string) => /\p{Nd}/u.test(text);

function withoutNames(text: string, names: readonly string[]): string {
	return names.reduce((rest, name) => rest.replace(name, " "), text);
}

function withoutLast(text: string, tail: string): string {
	const at = text.lastIndexOf(tail);
	return at < 0 ? text : text.slice(0, at) + text.slice(at + tail.length);
}

const amount = String.raw`\p{Nd}+(?:,\p{Nd}{3})*(?:\.\p{Nd}+)?(?:\s*(?:[万亿]+|million|billion))?`;
/** A range is one number, however it is joined: `3-5`, `3—5`. */
const number = new RegExp(`^[〇零一二两三四五六七八九十百千万亿]+$|${amount}(?:[-–—~～至]${amount})?`, "gu");

function numbersIn(text: string): string[] {
	return [...text.matchAll(number)].map(([found]) => found.replace(/\s/g, "").replace(/[-–~～至]/, "—"));
}
