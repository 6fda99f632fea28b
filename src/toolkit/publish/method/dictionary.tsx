import { tableNames, tables } from "../../schema/table.js";
import { copy } from "../copy.js";

/** The data dictionary, from the schema itself: a table a part, with its columns and its files. */
export function Dictionary() {
	const words = copy.method;
	return (
		<div class="dictionary">
			{tableNames.map((name) => {
				const columns = Object.entries(tables[name].columns);
				return (
					<details key={name}>
						<summary>
							<b>{name}</b> {tables[name].zh} <small>{copy.notebook.columns(columns.length)}</small>
						</summary>
						<table class="ledger">
							<thead>
								<tr>
									{Object.values(words.dictionaryColumns).map((column) => (
										<th key={column} scope="col">
											{column}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{columns.map(([column, { type, zh, en, nullable }]) => (
									<tr key={column}>
										<th scope="row">
											<code>{column}</code>
										</th>
										<td>
											<code>{type.startsWith("STRUCT") ? "STRUCT[]" : type}</code>{" "}
											{nullable ? <small>{words.emptyCells}</small> : null}
										</td>
										<td>{zh}</td>
										<td lang="en">{en}</td>
									</tr>
								))}
							</tbody>
						</table>
						<a class="more" href={`/data/${name}.parquet`} download>
							{copy.notebook.parquet}
						</a>
					</details>
				);
			})}
		</div>
	);
}
