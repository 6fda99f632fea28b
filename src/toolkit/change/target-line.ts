import { groupBy } from "../row/group-by.js";
import type { TargetChange, TargetText } from "./change.js";
import { fieldLine } from "./field-line.js";
import { fromTo, plain } from "./line.js";
import type { ReportLine } from "./report-line.js";
import type { ChangeWords } from "./word.js";

/** From so many targets on, those with the same field otherwise are told in one line. */
const leastTogether = 3;
/** Fields that an amount shows: `≥600个`. */
const inAmount = ["value", "value_max", "unit", "comparator"];

/** Returns a line for each target that came, went or commits to something else; `80 targets: deadline 2025 → 2026` in one. */
export function targetLines(changes: readonly TargetChange[], words: ChangeWords): ReportLine[] {
	const alike = groupBy(changes, ({ fields }) => JSON.stringify(fields));
	const isTogether = ({ fields }: TargetChange) =>
		fields.length > 0 &&
		fields.every(({ field }) => field !== "indicator" && !inAmount.includes(field)) &&
		(alike.get(JSON.stringify(fields))?.length ?? 0) >= leastTogether;
	const groups = [...alike.values()].filter(([first]) => first !== undefined && isTogether(first));
	return [
		...changes.filter((change) => !isTogether(change)).map((change) => lineOf(change, words)),
		...groups.map((group) => togetherLine(group, words)),
	];
}

function togetherLine(group: readonly TargetChange[], words: ChangeWords): ReportLine {
	const [first] = group;
	return [plain(`${words.ofTargets(group.length)}${words.comma}`), ...fieldsLine(first?.fields ?? [], words)];
}

function lineOf({ before, after, fields }: TargetChange, words: ChangeWords): ReportLine {
	const { target, kinds, comma, colon } = words;
	const head = (kind: keyof ChangeWords["kinds"], indicator: string) => plain(`${target} ${kinds[kind]} ${indicator}`);
	if (before === null && after === null) return [];
	if (before === null) {
		return [head("added", ""), { side: "ins", text: `${after?.indicator}${colon}${termsOf(after, words)}` }];
	}
	if (after === null)
		return [head("gone", ""), { side: "del", text: `${before.indicator}${colon}${termsOf(before, words)}` }];
	const amounts = [amountOf(before, words), amountOf(after, words)] as const;
	const others = fields.filter(({ field }) => field !== "indicator" && !inAmount.includes(field));
	const renamed = before.indicator !== after.indicator;
	return [
		head("altered", renamed ? "" : after.indicator),
		...(renamed ? fromTo(before.indicator, after.indicator) : []),
		...(amounts[0] === amounts[1] ? [] : [plain(colon), ...fromTo(...amounts)]),
		...(others.length > 0 ? [plain(comma), ...fieldsLine(others, words)] : []),
	];
}

function fieldsLine(fields: TargetChange["fields"], words: ChangeWords): ReportLine {
	return fields.flatMap((field, index) => [...(index > 0 ? [plain(words.comma)] : []), ...fieldLine(field, words)]);
}

function termsOf(target: TargetText | null, words: ChangeWords): string {
	return target === null ? "" : [amountOf(target, words), target.deadline].filter(Boolean).join(words.comma);
}

/** As the plan writes it: `≥10万千瓦`. */
function amountOf({ comparator, raw, unit }: TargetText, words: ChangeWords): string {
	const bounds: Readonly<Record<string, string>> = words.bounds;
	return `${bounds[comparator] ?? ""}${raw}${unit}`;
}
