import type { Column } from "../../schema/column.js";
import { type TableName, tableNames, tables } from "../../schema/table.js";
import { usePage } from "../page-context.js";
import { sqlName } from "./sql-name.js";

/** The tables and their columns, from the schema itself; a click puts a name into the query. */
export function SchemaList({ counts }: { counts: Readonly<Record<TableName, number>> }) {
	const { copy, format } = usePage();
	const words = copy.notebook;
	return (
		<section class="schema" aria-labelledby="tables">
			<div class="schema-head">
				<h2 id="tables">{words.tables}</h2>
				<small class="script-only">{words.tablesNote}</small>
			</div>
			{tableNames.map((name) => (
				<TableColumns key={name} name={name} rows={words.rows(format.number(counts[name]))} />
			))}
		</section>
	);
}

function TableColumns({ name, rows }: { name: TableName; rows: string }) {
	const { copy, language } = usePage();
	const words = copy.notebook;
	return (
		<details>
			<summary>
				<b>{name}</b> <span>{tables[name][language]}</span> <small>{rows}</small>
			</summary>
			<ul>
				{Object.entries(tables[name].columns).map(([column, definition]) => (
					<ColumnEntry key={column} name={column} column={definition} />
				))}
			</ul>
			<p class="schema-files">
				<button type="button" class="script-only" data-insert={name}>
					{words.insertTable(name)}
				</button>
				<a href={`/data/${name}.parquet`}>{words.parquet}</a>
			</p>
		</details>
	);
}

function ColumnEntry({ name, column: { type, nullable, ...meaning } }: { name: string; column: Column }) {
	const { copy, language } = usePage();
	return (
		<li>
			<button type="button" data-insert={sqlName(name)}>
				{name}
			</button>
			<code>{type.startsWith("STRUCT") ? "STRUCT[]" : type}</code>
			<small>
				{meaning[language].replaceAll("`", "")}
				{nullable ? "" : ` · ${copy.notebook.filled}`}
			</small>
		</li>
	);
}
