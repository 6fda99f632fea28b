import type { TargetRow } from "../schema/target.js";
import type { GoldTarget } from "./gold.js";
import { similarity } from "./similarity.js";

/** What is compared of a target that was found. */
export const attributes = [
	"value",
	"unit",
	"comparator",
	"kind",
	"per",
	"deadline",
	"baseline",
	"theme",
	"indicator",
] as const;
export type Attribute = (typeof attributes)[number];

/** A whole record has these right; theme and wording of the indicator are scored apart. */
export const recordAttributes: readonly Attribute[] = ["value", "unit", "comparator", "kind", "deadline"];

/** Two phrases this alike name the same indicator. */
const alike = 0.6;

type Cell = string | number | null | undefined;

const equals: Readonly<Record<Attribute, (gold: Cell, got: Cell) => boolean>> = {
	value: near,
	unit: (gold, got) => normal(gold) === normal(got),
	comparator: (gold, got) => gold === got,
	kind: (gold, got) => gold === got,
	per: (gold, got) => (gold ?? null) === (got ?? null),
	deadline: (gold, got) => String(gold ?? "").slice(0, 7) === String(got ?? "").slice(0, 7),
	baseline: (gold, got) => String(gold ?? "") === String(got ?? ""),
	theme: (gold, got) => gold === got,
	indicator: (gold, got) => similarity(String(gold ?? ""), String(got ?? "")) >= alike,
};

/** Returns whether an attribute was read as either coder did; a value is right with both ends of its range. */
export function isRight(attribute: Attribute, gold: GoldTarget, got: TargetRow): boolean {
	if (attribute === "value") return near(gold.value, got.value) && near(gold.value_max, got.value_max);
	const alternative = `${attribute}_alt` as const;
	const equal = equals[attribute];
	return equal(gold[attribute], got[attribute]) || (alternative in gold && equal(gold[alternative], got[attribute]));
}

function near(gold: Cell, got: Cell): boolean {
	const [a, b] = [gold ?? null, got ?? null];
	if (typeof a !== "number" || typeof b !== "number") return a === b;
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

const normal = (unit: Cell) =>
	String(unit ?? "")
		.normalize("NFKC")
		.trim();
