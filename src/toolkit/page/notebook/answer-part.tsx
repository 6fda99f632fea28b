import type { ComponentChildren } from "preact";
import type { CardSource } from "../../card/card.js";
import type { Answer } from "../../chart/answer.js";
import { chooseColumns } from "../../chart/answer-choice.js";
import type { Field } from "../../chart/answer-role.js";
import { chartChoices } from "../../chart/chart-choice.js";
import { ExportMenu } from "../charts/export-menu.js";
import { usePage } from "../page-context.js";

/** The answer to a query: as a table, as a chart, as files. The first one stands in the page as it is built. */
export function AnswerPart({
	answer,
	saying,
	charts,
	sources,
}: {
	answer: Answer;
	saying: string;
	charts: ComponentChildren;
	sources: readonly CardSource[];
}) {
	const words = usePage().copy.notebook;
	return (
		<section class="answer" aria-label={words.answer} data-shown="chart">
			<div class="answer-head script-only">
				<fieldset class="answer-views">
					<legend class="unseen">{words.answer}</legend>
					<button type="button" data-view="table" aria-pressed="false">
						{words.asTable}
					</button>
					<button type="button" data-view="chart" aria-pressed="true">
						{words.asChart}
					</button>
				</fieldset>
				<p class="answer-files">
					<small>{words.download}</small>
					<button type="button" data-file="csv">
						{words.downloadCsv}
					</button>
					<button type="button" data-file="parquet" hidden>
						{words.downloadParquet}
					</button>
				</p>
			</div>
			<figure class="answer-chart" data-row>
				<DrawSentence answer={answer} />
				<p class="chart-words">{saying}</p>
				<div class="chart-place">{charts}</div>
				<details class="chart-spec script-only">
					<summary>{words.spec}</summary>
					<button type="button" data-done={words.copied}>
						{words.copy}
					</button>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard */}
					<section class="chart-spec-text" aria-label={words.spec} tabIndex={0} lang="en" />
				</details>
				<ExportMenu sources={sources} />
			</figure>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
			<section class="answer-rows" aria-label={words.answerTable} tabIndex={0} data-row>
				<AnswerTable answer={answer} />
			</section>
		</section>
	);
}

/**
 * What is drawn, as a sentence in which the columns are chosen: 画 targets 沿 theme 分开 region. Its options are those that
 * the script fills in for every later answer, so that the sentence has its length from the start.
 */
function DrawSentence({ answer }: { answer: Answer }) {
	const { draw, drawValue, drawBy, drawApart, rowCount, whole } = usePage().copy.notebook;
	const { value, by, apart } = chartChoices(answer);
	const choice = chooseColumns(answer);
	return (
		<p class="draw-sentence script-only">
			{draw.before}
			<ColumnSelect label={drawValue} none={rowCount} fields={value} chosen={choice?.value} />
			{draw.by}
			<ColumnSelect label={drawBy} fields={by} chosen={choice?.by} />
			{draw.apart}
			<ColumnSelect label={drawApart} none={whole} fields={apart} chosen={choice?.apart} />
			{draw.after}
		</p>
	);
}

function ColumnSelect({
	label,
	none,
	fields,
	chosen,
}: {
	label: string;
	none?: string;
	fields: readonly Field[];
	chosen: number | null | undefined;
}) {
	return (
		<select aria-label={label}>
			{none === undefined ? null : <option value="">{none}</option>}
			{fields.map(({ name, column }) => (
				<option key={column} value={String(column)} selected={column === chosen}>
					{name}
				</option>
			))}
		</select>
	);
}

function AnswerTable({ answer: { columns, count, cell } }: { answer: Answer }) {
	return (
		<table>
			<thead>
				<tr>
					{columns.map(({ name, sqlType, type }) => (
						<th key={name} scope="col" class={type === "number" ? "number" : undefined}>
							{name} <small>{sqlType}</small>
						</th>
					))}
				</tr>
			</thead>
			<tbody lang="zh-CN">
				{Array.from({ length: count }, (_, row) => (
					<tr key={row}>
						{columns.map(({ name, type }, column) => (
							<td key={name} class={type === "number" ? "number" : undefined}>
								{cell(row, column) ?? "—"}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
