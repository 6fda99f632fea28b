import { attributes } from "./attribute.js";
import type { Counter } from "./outcome.js";

/** A share of 0 to 1: the sum of some counts divided by the sum of others; a counter named twice counts twice. */
export interface Measure {
	name: string;
	part: readonly Counter[];
	whole: readonly Counter[];
}

/**
 * The measures, as `test/gold/score.mjs` defines them: precision, recall and F1 of the targets found, whole records of
 * all coded targets, each attribute of the targets found; and the like of clause starts, primary and focus themes.
 */
export const measures: readonly Measure[] = [
	...agreement("target"),
	{ name: "target.record", part: ["target.record"], whole: ["target.both", "target.missed"] },
	...attributes.map((attribute): Measure => {
		return { name: `target.${attribute}`, part: [`target.${attribute}`], whole: ["target.both"] };
	}),
	...agreement("clause"),
	{ name: "primary.right", part: ["primary.right"], whole: ["primary.right", "primary.wrong"] },
	...agreement("focus"),
];

function agreement(what: "target" | "clause" | "focus"): Measure[] {
	const [both, missed, extra] = [`${what}.both`, `${what}.missed`, `${what}.extra`] as const;
	return [
		{ name: `${what}.precision`, part: [both], whole: [both, extra] },
		{ name: `${what}.recall`, part: [both], whole: [both, missed] },
		{ name: `${what}.f1`, part: [both, both], whole: [both, both, missed, extra] },
	];
}
