import type { Answer } from "../../toolkit/chart/answer.js";
import { answerTable } from "./answer-table.js";
import type { KnownPlaces } from "./cell-path.js";
import type { ChartView } from "./chart-view.js";
import { find } from "./find.js";

export type View = "table" | "chart";

/** The answer on the page: as a table or as a chart, one at a time. */
export interface Result {
	show(answer: Answer, places: KnownPlaces, options: ShowOptions): Promise<void>;
	hide(): void;
	view(): View;
}

export interface ShowOptions {
	/** How to show it, where there is a chart; null lets the answer decide: rows that name a sentence are a table. */
	readonly view: View | null;
	readonly draw: readonly [string, string, string] | null;
	/** Whether the page holds the drawing already. */
	readonly isDrawn?: boolean;
}

/** Makes the answer of the page work; `changed` hears which view a person chose. */
export function openResult(chart: ChartView, changed: (view: View) => void): Result {
	const root = find(".answer", HTMLElement);
	const rows = find(".answer-rows", HTMLElement);
	const buttons = [...root.querySelectorAll<HTMLButtonElement>("button[data-view]")];
	let view: View = "table";
	const turn = (next: View) => {
		view = next;
		root.dataset.shown = next;
		for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.view === next));
	};
	for (const button of buttons) {
		button.addEventListener("click", () => {
			turn(button.dataset.view === "chart" ? "chart" : "table");
			changed(view);
			if (view === "chart") void chart.redraw();
		});
	}
	return {
		view: () => view,
		hide: () => {
			root.hidden = true;
		},
		show: async (answer, places, { view: wanted, draw, isDrawn = false }) => {
			rows.replaceChildren(answerTable(answer, places));
			rows.scrollTo(0, 0);
			root.hidden = false;
			const drawn = chart.show(answer, places, draw, true);
			turn(chart.canDraw() ? (wanted ?? (namesRows(answer) ? "table" : "chart")) : "table");
			await drawn;
			if (view === "chart" && !isDrawn) await chart.redraw();
		},
	};
}

function namesRows({ columns }: Answer): boolean {
	return columns.some(({ name }) => name === "target_id" || name === "clause_id");
}
