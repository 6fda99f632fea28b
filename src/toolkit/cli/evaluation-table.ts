import type { Evaluation, SetEvaluation } from "../evaluate/evaluate.js";
import type { Score } from "../evaluate/score.js";
import type { RecordRow } from "./format.js";
import { toTextTable } from "./text-table.js";

const detection = ["precision", "recall", "f1", "record"];
const attributes = ["value", "unit", "comparator", "kind", "per", "deadline", "baseline", "indicator", "theme"];
const ofClauses = [
	"clause.precision",
	"clause.recall",
	"clause.f1",
	"primary.right",
	"focus.precision",
	"focus.recall",
	"focus.f1",
];

/** Returns an evaluation as tables for a terminal: shares in percent, the bounds of their intervals in brackets. */
export function toEvaluationText({ sets }: Evaluation): string {
	return sets
		.flatMap((set) => [
			`${set.set}: targets, found and whole (95 % intervals)`,
			table(set, ["coded", "found", "extra", "missed"], detection, targetCells),
			`${set.set}: of the targets found, read right`,
			table(set, ["found"], attributes, attributeCells),
			`${set.set}: clauses, where they start and what they are about`,
			table(set, ["coded", "missed", "extra"], ofClauses, clauseCells),
			`${set.set}: codes taken for others`,
			confusionTable(set),
			`${set.set}: every misreading`,
			misreadingTable(set),
		])
		.join("\n");
}

type Cells = (score: Score) => RecordRow;

function table(set: SetEvaluation, counts: readonly string[], figures: readonly string[], cells: Cells): string {
	const rows = [
		...set.documents.map(({ doc, document_id, ...score }) => ({ of: `${doc} ${document_id}`, ...cells(score) })),
		...set.themes.map(({ theme, ...score }) => ({ of: theme, ...cells(score) })),
		{ of: "all", ...cells(set.all) },
	];
	const shown = rows.filter((row) => figures.some((name) => (row as RecordRow)[name] !== ""));
	return toTextTable(["of", ...counts, ...figures], shown);
}

const targetCells: Cells = ({ counts, figures }) => ({
	coded: counts["target.both"] + counts["target.missed"],
	found: counts["target.both"],
	extra: counts["target.extra"],
	missed: counts["target.missed"],
	...Object.fromEntries(detection.map((name) => [name, withBounds(figures[`target.${name}`])])),
});

const attributeCells: Cells = ({ counts, figures }) => ({
	found: counts["target.both"],
	...Object.fromEntries(attributes.map((name) => [name, percent(figures[`target.${name}`]?.value)])),
	indicator: withBounds(figures["target.indicator"]),
	theme: withBounds(figures["target.theme"]),
});

const clauseCells: Cells = ({ counts, figures }) => ({
	coded: counts["clause.both"] + counts["clause.missed"],
	missed: counts["clause.missed"],
	extra: counts["clause.extra"],
	...Object.fromEntries(ofClauses.map((name) => [name, withBounds(figures[name])])),
});

function confusionTable({ confusions }: SetEvaluation): string {
	const rows = confusions.flatMap(({ field, codes, counts }) =>
		codes.flatMap((gold, row) =>
			codes.flatMap((got, column) => {
				const times = counts[row]?.[column] ?? 0;
				return gold === got || times === 0 ? [] : [{ field, gold, got, times }];
			}),
		),
	);
	return toTextTable(["field", "gold", "got", "times"], rows);
}

function misreadingTable({ misreadings }: SetEvaluation): string {
	return toTextTable(
		["doc", "start", "row", "outcome", "raw", "field", "gold", "got", "refusal"],
		misreadings.map((row) => ({ ...row })),
	);
}

function withBounds(figure: Score["figures"][string] | undefined): string {
	return figure ? `${percent(figure.value)} (${percent(figure.low)}–${percent(figure.high)})` : "";
}

const percent = (share: number | undefined) => (share === undefined ? "" : (share * 100).toFixed(1));
