import type { TargetRow } from "../schema/target.js";
import type { Theme } from "../schema/theme.js";
import { type Attribute, attributes, isRight, recordAttributes } from "./attribute.js";
import type { CodePair, Comparison } from "./comparison.js";
import type { GoldTarget } from "./gold.js";
import { type Match, matchTargets } from "./match.js";
import type { Misreading } from "./misreading.js";
import type { Counts } from "./outcome.js";
import { clusterAt } from "./place.js";
import type { Reading } from "./reading.js";

type TargetMatch = Match<GoldTarget, TargetRow>;

/** Returns the comparison of the targets of one document with those coded by hand. */
export function compareTargets(gold: readonly GoldTarget[], reading: Reading): Comparison {
	const match = matchTargets(gold, reading.targets);
	const outcome = ({ start, theme }: GoldTarget | TargetRow, counts: Counts) => ({
		doc: reading.doc,
		cluster: clusterAt(reading, start),
		theme: theme as Theme,
		counts,
	});
	return {
		outcomes: [
			...match.pairs.map((pair) => outcome(pair.gold, countsOf(pair.gold, pair.got))),
			...match.missed.map((row) => outcome(row, { "target.missed": 1 })),
			...match.extra.map((row) => outcome(row, { "target.extra": 1 })),
		],
		misreadings: misreadings(match, reading),
		codes: match.pairs.flatMap((pair) => codePairs(pair.gold, pair.got)),
	};
}

function countsOf(gold: GoldTarget, got: TargetRow): Counts {
	const right = attributes.filter((attribute) => isRight(attribute, gold, got));
	return {
		"target.both": 1,
		"target.record": recordAttributes.every((attribute) => right.includes(attribute)) ? 1 : 0,
		...Object.fromEntries(right.map((attribute) => [`target.${attribute}`, 1])),
	};
}

function codePairs(gold: GoldTarget, got: TargetRow): CodePair[] {
	return (["kind", "comparator", "theme"] as const).map((field) => ({
		field,
		gold: isRight(field, gold, got) ? got[field] : gold[field],
		got: got[field],
	}));
}

function misreadings({ pairs, missed, extra }: TargetMatch, { doc, document_id, refusalAt }: Reading): Misreading[] {
	const at = { doc, document_id, row: "target", refusal: null } as const;
	const place = ({ start, end, raw }: GoldTarget | TargetRow) => ({ start, end, raw });
	const whole = ({ indicator, raw, unit }: GoldTarget | TargetRow) => `${indicator} ${raw}${unit}`;
	const wrong = pairs.flatMap(({ gold, got }) =>
		attributes
			.filter((attribute) => !isRight(attribute, gold, got))
			.map((field): Misreading => {
				const cells = { gold: cell(gold, field), got: cell(got, field) };
				return { ...at, ...place(got), outcome: "wrong", id: got.target_id, field, ...cells };
			}),
	);
	return [
		...missed.map((row): Misreading => {
			const refusal = refusalAt?.(row.start) ?? null;
			return { ...at, ...place(row), outcome: "missed", id: null, field: null, gold: whole(row), got: null, refusal };
		}),
		...extra.map((row): Misreading => {
			return { ...at, ...place(row), outcome: "extra", id: row.target_id, field: null, gold: null, got: whole(row) };
		}),
		...wrong,
	];
}

function cell(row: GoldTarget | TargetRow, field: Attribute): string | null {
	if (field === "value" && row.value_max !== null) return `${row.value}—${row.value_max}`;
	const value = row[field];
	return value === null ? null : String(value);
}
