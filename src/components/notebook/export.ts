import type { TopLevelSpec } from "vega-lite";
import type { CardSource } from "../../toolkit/card/card.js";
import { escapeXml } from "../../toolkit/card/scene/xml.js";
import type { Answer, Choice } from "../../toolkit/chart/answer.js";
import { answerChart, chartNames } from "../../toolkit/chart/answer-chart.js";
import { paintLook } from "../../toolkit/chart/answer-look.js";
import { toMarks } from "../../toolkit/chart/answer-mark.js";
import { isBarCard, toAnswerCard } from "../../toolkit/page/notebook/answer-card.js";
import type { Engines } from "../export/engines.js";
import type { Exported } from "../export/exported.js";
import { openExport } from "../export/open-export.js";
import { vegaScene } from "../export/vega-scene.js";
import { toCsv } from "./csv.js";

/** The chart that the notebook shows. */
export interface NotebookChart {
	answer: Answer;
	choice: Choice;
	sql: string;
	said: string;
	/** The word for a count of rows. */
	rows: string;
}

/** Makes the menu work by which the notebook's chart is taken along; `draw` is the page's way to draw a specification. */
export function openNotebookExport(
	menu: HTMLElement,
	engines: Engines,
	chart: () => NotebookChart | null,
	draw: (spec: TopLevelSpec) => Promise<SVGElement>,
): void {
	const sources: readonly CardSource[] = JSON.parse(menu.dataset.sources ?? "[]");
	openExport(menu, engines, async () => {
		const own = chart();
		if (own === null) throw new Error("nothing is drawn");
		return exportedAnswer(own, sources, menu.dataset.language === "en" ? "en" : "zh", draw);
	});
}

function exportedAnswer(
	{ answer, choice, sql, said, rows }: NotebookChart,
	sources: readonly CardSource[],
	language: "zh" | "en",
	draw: (spec: TopLevelSpec) => Promise<SVGElement>,
): Exported {
	const marks = toMarks(answer, choice);
	const frame = { language, said, sql, sources, page: `/notebook${location.search}` };
	return {
		name: "bice-notebook",
		card: toAnswerCard(marks, chartNames(answer, choice, rows), frame),
		draw: isBarCard(marks)
			? null
			: async (width) => vegaScene(await draw(answerChart(answer, choice, { ...paintLook, width }, rows).spec)),
		csv: () => toCsv(answer),
		json: () => JSON.stringify(recordsOf(answer), null, "\t"),
		table: () => tableOf(answer),
	};
}

function recordsOf(answer: Answer): Record<string, unknown>[] {
	return eachRow(answer).map((row) =>
		Object.fromEntries(answer.columns.map(({ name }, column) => [name, answer.cell(row, column)])),
	);
}

function tableOf(answer: Answer): string {
	const line = (tag: "th" | "td", texts: readonly string[]) =>
		`<tr>${texts.map((text) => `<${tag}>${escapeXml(text)}</${tag}>`).join("")}</tr>`;
	const head = line(
		"th",
		answer.columns.map(({ name }) => name),
	);
	const rows = eachRow(answer).map((row) =>
		line(
			"td",
			answer.columns.map((_, column) => String(answer.cell(row, column) ?? "")),
		),
	);
	return `<table>${head}${rows.join("")}</table>`;
}

const eachRow = (answer: Answer) => Array.from({ length: answer.count }, (_, row) => row);
