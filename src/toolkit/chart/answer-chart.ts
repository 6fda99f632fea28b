import type { TopLevelSpec } from "vega-lite";
import type { Answer, Choice } from "./answer.js";
import { barSpec } from "./answer-bars.js";
import { chartConfig, type Look } from "./answer-look.js";
import { type ChartKind, isListed, type Marks, toMarks } from "./answer-mark.js";
import { pointSpec } from "./answer-points.js";
import { type ChartNames, fieldKeys } from "./answer-row.js";

/** A chart of an answer: its specification for Vega-Lite, how it draws, how many marks it has and how many rows it leaves out. */
export interface AnswerChart {
	readonly spec: TopLevelSpec;
	readonly kind: ChartKind;
	readonly marks: number;
	readonly left: number;
}

/**
 * Returns the chart of the chosen columns of an answer. `rows` is the word for a count of rows, the title of a chart
 * that measures no column.
 *
 * @example
 * const choice = chooseColumns(answer);
 * if (choice) answerChart(answer, choice, { ...pageLook, width: 860 }, "行数").spec;
 */
export function answerChart(answer: Answer, choice: Choice, look: Look, rows: string): AnswerChart {
	const marks = toMarks(answer, choice);
	const names = chartNames(answer, choice, rows);
	const spec: TopLevelSpec = {
		$schema: "https://vega.github.io/schema/vega-lite/v6.json",
		...description(names),
		...partSpec(marks, names, look),
		config: chartConfig(look),
		padding: 0,
	};
	return { spec, kind: marks.kind, marks: marks.marks.length, left: marks.left };
}

/** Returns what the chart of a choice calls its columns. */
export function chartNames(answer: Answer, { value, by, apart }: Choice, rows: string): ChartNames {
	const name = (column: number) => answer.columns[column]?.name ?? "";
	return {
		value: value === null ? rows : name(value),
		by: name(by),
		apart: apart === null ? null : name(apart),
	};
}

function description({ value, by, apart }: ChartNames) {
	return { description: [value, by, apart].filter((name) => name !== null).join(" · ") };
}

function partSpec(marks: Marks, names: ChartNames, look: Look) {
	const keys = fieldKeys(names);
	return isListed(marks.kind) ? barSpec(marks, keys, look) : pointSpec(marks, names, keys, look);
}
