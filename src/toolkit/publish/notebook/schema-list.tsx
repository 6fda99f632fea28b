import { tableNames, tables } from "../../schema/table.js";
import { copy } from "../copy.js";

/** The tables and their columns, from the schema itself; each table can be taken away as Parquet. */
export function SchemaList() {
	return (
		<div class="schema">
			<h2>{copy.notebook.tables}</h2>
			{tableNames.map((name) => {
				const columns = Object.entries(tables[name].columns);
				return (
					<details key={name}>
						<summary>
							<b>{name}</b> {tables[name].zh} <small>{copy.notebook.columns(columns.length)}</small>
						</summary>
						<ul>
							{columns.map(([column, { type, zh, nullable }]) => (
								<li key={column}>
									<button type="button" data-insert={column} title={zh}>
										{column}
									</button>
									<small>
										{zh} <code>{type.startsWith("STRUCT") ? "STRUCT[]" : type}</code>
										{nullable ? "" : " ●"}
									</small>
								</li>
							))}
						</ul>
						<a class="more" href={`/data/${name}.parquet`} download>
							{copy.notebook.parquet}
						</a>
					</details>
				);
			})}
		</div>
	);
}
