import type { Answer, Choice } from "../../toolkit/chart/answer.js";
import { answerChart, chartNames } from "../../toolkit/chart/answer-chart.js";
import { hasMixedUnits, isQuantity } from "../../toolkit/chart/answer-choice.js";
import { pageLook, plainLook } from "../../toolkit/chart/answer-look.js";
import { answerFields, type Field } from "../../toolkit/chart/answer-role.js";
import { chartChoices, choiceNames, namedChoice } from "../../toolkit/chart/chart-choice.js";
import { copyText } from "../copy-text.js";
import { cellPath, type KnownPlaces } from "./cell-path.js";
import { drawSvg } from "./draw-svg.js";
import { find } from "./find.js";
import { pageLink } from "./page-link.js";
import { count, words } from "./words.js";

type Draw = readonly [string, string, string] | null;

/** The chart of an answer: a sentence of three choices, what it shows in words, the drawing, and how it is written. */
export interface ChartView {
	/** Takes an answer; draws it only where `isDrawn` is not set, for a chart that stands in the page already. */
	show(answer: Answer, places: KnownPlaces, draw: Draw, isDrawn?: boolean): Promise<void>;
	/** Draws again, as wide as the page now is. */
	redraw(): Promise<void>;
	/** Whether the answer has anything to draw. */
	canDraw(): boolean;
	/** What is drawn, and what it shows in words; null for nothing. */
	drawn(): { answer: Answer; choice: Choice; said: string } | null;
}

/** Makes the chart of the page work; `changed` hears which columns a person chose. */
export function openChartView(root: HTMLElement, changed: (draw: Draw) => void): ChartView {
	const place = find(".chart-place", HTMLElement);
	const said = find(".chart-words", HTMLElement);
	const spec = find(".chart-spec-text", HTMLElement);
	const selects = [...root.querySelectorAll("select")];
	let answer: Answer | undefined;
	let places: KnownPlaces = { documents: new Set(), targets: new Map() };
	let choice: Choice | null = null;

	const redraw = async () => {
		root.classList.toggle("undrawn", !choice);
		if (!answer || !choice) {
			said.textContent = words.chartNone;
			place.replaceChildren();
			return;
		}
		const own = choice;
		const width = Math.max(280, place.clientWidth);
		const chart = answerChart(answer, own, { ...pageLook, width, ...linked(answer, places) }, words.rowCount);
		say(answer, own, chart.kind, chart.left);
		spec.textContent = specText(answer, own);
		const drawing = await drawSvg(chart.spec);
		if (own === choice) place.replaceChildren(drawing);
	};

	const say = (answer: Answer, choice: Choice, kind: keyof typeof words.chartKinds, left: number) => {
		const { value, by, apart } = chartNames(answer, choice, words.rowCount);
		const fields = answerFields(answer);
		const field = choice.value === null ? undefined : fields[choice.value];
		said.textContent = [
			words.chartKinds[kind](value, by),
			apart === null ? "" : words.chartApart[kind](apart),
			field && isQuantity(field) && hasMixedUnits(fields) ? words.chartMixed : "",
			left > 0 ? words.chartLeft(count(left)) : "",
			choice.value !== null && linked(answer, places).href ? words.chartOpens : "",
		]
			.filter((sentence) => sentence !== "")
			.join(words.between);
	};

	for (const select of selects) {
		select.addEventListener("change", () => {
			if (!answer) return;
			const [value = "", by = "", apart = ""] = selects.map((one) => one.value);
			choice = {
				value: value === "" ? null : Number(value),
				by: Number(by),
				apart: apart === "" ? null : Number(apart),
			};
			changed(choiceNames(answer, choice));
			void redraw();
		});
	}
	const copy = find(".chart-spec button", HTMLButtonElement);
	copy.addEventListener("click", () => void copyText(copy, spec.textContent ?? ""));

	return {
		redraw,
		canDraw: () => choice !== null,
		drawn: () => (answer && choice ? { answer, choice, said: said.textContent ?? "" } : null),
		show: async (next, nextPlaces, draw, isDrawn = false) => {
			answer = next;
			places = nextPlaces;
			choice = namedChoice(next, draw);
			fillSelects(selects, next, choice);
			if (!isDrawn) await redraw();
			else if (choice) spec.textContent = specText(next, choice);
		},
	};
}

/** Options are columns by their places; an empty one counts rows, or parts nothing. */
function fillSelects(selects: readonly HTMLSelectElement[], answer: Answer, choice: Choice | null): void {
	const { value, by, apart } = chartChoices(answer);
	const all: [readonly Field[], string | null, number | null | undefined][] = [
		[value, words.rowCount, choice?.value],
		[by, null, choice?.by],
		[apart, words.whole, choice?.apart],
	];
	all.forEach(([fields, none, chosen], index) => {
		const select = selects[index];
		select?.replaceChildren(
			...(none === null ? [] : [new Option(none, "")]),
			...fields.map(({ name, column }) => new Option(name, String(column))),
		);
		if (select) select.value = chosen === null || chosen === undefined ? "" : String(chosen);
	});
}

/** The row of a mark opens its sentence where a column of it names one. */
function linked(answer: Answer, places: KnownPlaces): { href?: (row: number) => string | null } {
	const columns = ["target_id", "clause_id", "document_id"]
		.map((name) => answer.columns.findIndex((column) => column.name === name))
		.filter((column) => column >= 0);
	if (columns.length === 0) return {};
	const href = (row: number) => {
		for (const column of columns) {
			const path = cellPath(answer.columns[column]?.name ?? "", answer.cell(row, column), places);
			if (path !== null) return pageLink(path);
		}
		return null;
	};
	return { href };
}

function specText(answer: Answer, choice: Choice): string {
	return JSON.stringify(answerChart(answer, choice, { ...plainLook, width: 720 }, words.rowCount).spec, null, 1);
}
