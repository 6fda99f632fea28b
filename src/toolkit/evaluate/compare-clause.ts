import type { ClauseRow } from "../schema/clause.js";
import { type FocusTheme, focusThemes, type Theme } from "../schema/theme.js";
import type { CodePair, Comparison } from "./comparison.js";
import type { GoldClause } from "./gold.js";
import { type Match, matchClauses } from "./match.js";
import type { Misreading } from "./misreading.js";
import type { Counts, Outcome } from "./outcome.js";
import { clauseAt, clusterAt } from "./place.js";
import type { Reading } from "./reading.js";

/** A clause coded by hand and the one that was read there: the one that starts with it, else the one around its start. */
interface CodedClause {
	gold: GoldClause;
	got: ClauseRow | null;
}

/** Returns the comparison of the clauses of one document with those coded by hand: starts, primary and focus themes. */
export function compareClauses(gold: readonly GoldClause[], reading: Reading): Comparison {
	const match = matchClauses(gold, reading.clauses);
	const coded: CodedClause[] = [
		...match.pairs,
		...match.missed.map((row) => ({ gold: row, got: clauseAt(reading, row.start) })),
	];
	return {
		outcomes: [...startOutcomes(match, reading), ...coded.flatMap((pair) => themeOutcomes(pair, reading))],
		misreadings: [...startMisreadings(match, reading), ...coded.flatMap((pair) => themeMisreadings(pair, reading))],
		codes: coded.flatMap(({ gold: row, got }): CodePair[] =>
			got === null ? [] : [{ field: "primary", gold: isPrimary(row, got) ? got.theme : row.primary, got: got.theme }],
		),
	};
}

const isPrimary = (gold: GoldClause, got: ClauseRow | null) =>
	got !== null && (got.theme === gold.primary || got.theme === gold.primary_alt);

function startOutcomes({ pairs, missed, extra }: Match<GoldClause, ClauseRow>, reading: Reading): Outcome[] {
	const outcome = (start: number, theme: string, counts: Counts): Outcome => ({
		doc: reading.doc,
		cluster: clusterAt(reading, start),
		theme: theme as Theme,
		counts,
	});
	return [
		...pairs.map(({ gold }) => outcome(gold.start, gold.primary, { "clause.both": 1 })),
		...missed.map((gold) => outcome(gold.start, gold.primary, { "clause.missed": 1 })),
		...extra.map((got) => outcome(got.start, got.theme, { "clause.extra": 1 })),
	];
}

/** The primary theme counts for the theme that was coded, each focus theme for itself; disputed ones do not count. */
function themeOutcomes({ gold, got }: CodedClause, reading: Reading): Outcome[] {
	const at = { doc: reading.doc, cluster: clusterAt(reading, gold.start) };
	const primary: Counts = isPrimary(gold, got) ? { "primary.right": 1 } : { "primary.wrong": 1 };
	return [
		{ ...at, theme: gold.primary, counts: primary },
		...undisputed(gold).map((focus): Outcome => ({ ...at, theme: focus, counts: focusCounts(focus, gold, got) })),
	];
}

function focusCounts(focus: FocusTheme, gold: GoldClause, got: ClauseRow | null): Counts {
	const [coded, read] = [gold.focus.includes(focus), got?.focus.includes(focus) ?? false];
	if (coded) return read ? { "focus.both": 1 } : { "focus.missed": 1 };
	return read ? { "focus.extra": 1 } : {};
}

const undisputed = ({ focus_disputed }: GoldClause) => focusThemes.filter((focus) => !focus_disputed?.includes(focus));

function startMisreadings(
	{ missed, extra }: Match<GoldClause, ClauseRow>,
	{ doc, document_id }: Reading,
): Misreading[] {
	const at = { doc, document_id, row: "clause", field: null, refusal: null } as const;
	return [
		...missed.map(({ start, heading }): Misreading => {
			const raw = heading ?? "";
			return { ...at, outcome: "missed", id: null, start, end: start + raw.length, raw, gold: raw, got: null };
		}),
		...extra.map(({ clause_id, start, end, heading }): Misreading => {
			const raw = heading ?? "";
			return { ...at, outcome: "extra", id: clause_id, start, end, raw, gold: null, got: raw };
		}),
	];
}

function themeMisreadings({ gold, got }: CodedClause, { doc, document_id }: Reading): Misreading[] {
	if (got === null) return [];
	const { clause_id: id, start, end } = got;
	const place = { id, start, end, raw: gold.heading ?? "" };
	const at = { doc, document_id, row: "clause", outcome: "wrong", refusal: null, ...place } as const;
	const counted = undisputed(gold);
	const [coded, read] = [gold.focus, got.focus].map((focus) => counted.filter((one) => focus.includes(one)).join(" "));
	return [
		...(isPrimary(gold, got) ? [] : [{ ...at, field: "primary", gold: gold.primary, got: got.theme }]),
		...(coded === read ? [] : [{ ...at, field: "focus", gold: coded ?? "", got: read ?? "" }]),
	];
}
