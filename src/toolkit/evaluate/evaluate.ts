/**
 * How well plans are read.
 *
 *   gold set ─ match ─▶ both, missed, extra ─ compare ─▶ outcomes ─ score ─▶ figures with intervals
 *   readings ┘                                   ├─▶ misreadings            of the set, its documents, its themes
 *                                                └─▶ pairs of codes ─▶ tables of confusion
 */
import { sumVerdicts, type Verdict } from "../extract/verdict.js";
import { type Theme, themes } from "../schema/theme.js";
import { rounds } from "./bootstrap.js";
import { compareClauses } from "./compare-clause.js";
import { compareTargets } from "./compare-target.js";
import type { Comparison } from "./comparison.js";
import { type Confusion, confusions } from "./confusion.js";
import type { GoldSet } from "./gold.js";
import type { Misreading } from "./misreading.js";
import type { Reading } from "./reading.js";
import { type Score, score } from "./score.js";

/** The scores of a set coded by hand: of all of it, of each document, of each theme that occurs. */
export interface SetEvaluation {
	set: string;
	all: Score;
	documents: ({ doc: string; document_id: string; title: string | null } & Score)[];
	themes: ({ theme: Theme } & Score)[];
	/** What became of the numerals of its plans, by rule. */
	verdicts: Verdict[];
	confusions: Confusion[];
	misreadings: Misreading[];
}

/** What `data/tables/evaluation.json` holds. Shares are 0 to 1; intervals are 95 % of `rounds` resamples of clauses. */
export interface Evaluation {
	rounds: number;
	sets: SetEvaluation[];
}

/** Returns the evaluation of what was read (`readings`, found by `doc`) against what was coded by hand. */
export function evaluate(sets: readonly GoldSet[], readings: readonly Reading[]): Evaluation {
	return { rounds, sets: sets.map((set) => evaluateSet(set, readings)) };
}

function evaluateSet({ name, targets, clauses }: GoldSet, readings: readonly Reading[]): SetEvaluation {
	const docs = new Set([...targets, ...clauses].map(({ doc }) => doc));
	const own = readings.filter(({ doc }) => docs.has(doc));
	const found = own.flatMap((reading): Comparison[] => {
		const [coded, codedClauses] = [targets.filter(isOf(reading)), clauses.filter(isOf(reading))];
		return [
			...(coded.length > 0 ? [compareTargets(coded, reading)] : []),
			...(codedClauses.length > 0 ? [compareClauses(codedClauses, reading)] : []),
		];
	});
	const outcomes = found.flatMap((comparison) => comparison.outcomes);
	return {
		set: name,
		all: score(outcomes),
		documents: own.map(({ doc, document_id, title }) => {
			return { doc, document_id, title, ...score(outcomes.filter((outcome) => outcome.doc === doc)) };
		}),
		themes: themes.flatMap((theme) => {
			const ofTheme = outcomes.filter((outcome) => outcome.theme === theme);
			return ofTheme.length > 0 ? [{ theme, ...score(ofTheme) }] : [];
		}),
		verdicts: sumVerdicts(own.flatMap((reading) => reading.verdicts ?? [])),
		confusions: confusions(found.flatMap(({ codes }) => codes)),
		misreadings: found.flatMap((comparison) => comparison.misreadings).sort(byPlace),
	};
}

const isOf =
	({ doc }: Reading) =>
	(row: { doc: string }) =>
		row.doc === doc;

const byPlace = (a: Misreading, b: Misreading) => (a.doc === b.doc ? a.start - b.start : a.doc < b.doc ? -1 : 1);
