import { answerChart, chartNames } from "../chart/answer-chart.js";
import { chooseColumns } from "../chart/answer-choice.js";
import { pageLook } from "../chart/answer-look.js";
import { type TableName, tableNames } from "../schema/table.js";
import type { OpenTables, TableDatabase } from "../store/database.js";
import { engineSize } from "../store/engine-size.js";
import { readCardBook } from "./card/card-book.js";
import { planSources } from "./card/source.js";
import { asJson, type Page } from "./envelope.js";
import { glyphFiles, tableFiles } from "./file-list.js";
import { AnswerPart } from "./notebook/answer-part.js";
import { examples } from "./notebook/example.js";
import { ExampleList } from "./notebook/example-list.js";
import { readFirstAnswer, toAnswer } from "./notebook/first-answer.js";
import { HistoryPart } from "./notebook/history-part.js";
import { QueryForm } from "./notebook/query-form.js";
import { SchemaList } from "./notebook/schema-list.js";
import type { PageContext } from "./page-context.js";
import { drawChart } from "./part/draw-chart.js";
import { Shell } from "./part/shell.js";

/** How wide the first chart is drawn, for a desk and for a phone. */
const widths = { wide: 860, narrow: 358 } as const;

/** Returns the notebook: an editor for SQL over all tables, run in the browser; the first example's answer stands there at once. */
export async function renderNotebook(database: TableDatabase, page: PageContext): Promise<Page> {
	const words = page.copy.notebook;
	const book = await readCardBook(database);
	const [example] = examples;
	// the notebook holds superseded plans too
	const first = await readFirstAnswer(database.archive, example.sql);
	const { saying, charts } = await drawFirst(first, words);
	const size = await engineSize();
	const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
	return {
		title: words.title,
		scripts: ["notebook"],
		files: { ...tableFiles(tableNames), ...glyphFiles },
		opens: await allPlans(database),
		content: (
			<Shell page="notebook">
				<div class="sheet notebook">
					<div class="grid opening">
						<h1>{words.title}</h1>
						<p class="finding wide">
							{words.note}
							<small>{words.size(megabytes(size.engine), megabytes(size.tables))}</small>
						</p>
					</div>
					<div class="notebook-body">
						<div class="bench">
							<noscript>
								<p class="absent">{words.withoutScript}</p>
							</noscript>
							<ExampleList />
							<QueryForm sql={first.sql} size={megabytes(size.engine)} />
							<AnswerPart
								answer={toAnswer(first)}
								saying={saying}
								charts={charts}
								sources={planSources(book.plans.keys(), book, page)}
							/>
						</div>
						<div class="shelf">
							<SchemaList counts={await countRows(database.archive)} />
							<HistoryPart />
						</div>
					</div>
					<script type="application/json" id="first-answer" dangerouslySetInnerHTML={{ __html: asJson(first) }} />
				</div>
			</Shell>
		),
	};
}

/** The notebook's tables hold superseded plans too. */
async function allPlans({ archive }: TableDatabase): Promise<string[]> {
	return (await archive.query("SELECT document_id FROM documents")).map(({ document_id }) => String(document_id));
}

/** The chart of the first answer and what it shows in words; nothing where the collection has nothing to draw. */
async function drawFirst(first: Parameters<typeof toAnswer>[0], words: PageContext["copy"]["notebook"]) {
	const answer = toAnswer(first);
	const choice = chooseColumns(answer);
	if (!choice) return { saying: words.chartNone, charts: null };
	const { value, by, apart } = chartNames(answer, choice, words.rowCount);
	const drawn = await Promise.all(
		Object.entries(widths).map(async ([name, width]) => {
			const { spec, kind } = answerChart(answer, choice, { ...pageLook, width }, words.rowCount);
			return { name, kind, svg: await drawChart(spec) };
		}),
	);
	const kind = drawn[0]?.kind ?? "bars";
	return {
		saying: [words.chartKinds[kind](value, by), apart === null ? "" : words.chartApart[kind](apart)].join(
			words.between,
		),
		charts: drawn.map(({ name, svg }) => (
			<div key={name} class={`only-${name}`} dangerouslySetInnerHTML={{ __html: svg }} />
		)),
	};
}

async function countRows(database: OpenTables): Promise<Record<TableName, number>> {
	const counts = await Promise.all(
		tableNames.map(async (name) => {
			const [row] = await database.query(`SELECT count(*)::INTEGER AS rows FROM ${name}`);
			return [name, Number(row?.rows ?? 0)] as const;
		}),
	);
	return Object.fromEntries(counts) as Record<TableName, number>;
}
