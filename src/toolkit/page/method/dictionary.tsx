import type { Column } from "../../schema/column.js";
import { type TableName, tableNames, tables } from "../../schema/table.js";
import { usePage } from "../page-context.js";
import { ColumnHeads } from "../part/column-heads.js";
import { Fold } from "./fold.js";

/** The data dictionary, from the schema itself: a table a part, with its columns. */
export function Dictionary() {
	const { copy, format, language } = usePage();
	return (
		<>
			{tableNames.map((name) => {
				const columns = format.number(Object.keys(tables[name].columns).length);
				return (
					<Fold key={name} name={name} note={tables[name][language]} count={copy.method.columnCount(columns)}>
						<ColumnTable table={name} />
					</Fold>
				);
			})}
		</>
	);
}

function ColumnTable({ table }: { table: TableName }) {
	const { dictionaryColumns } = usePage().copy.method;
	return (
		<table class="method-table stacked">
			<ColumnHeads columns={Object.values(dictionaryColumns)} />
			<tbody>
				{Object.entries(tables[table].columns).map(([name, column]) => (
					<ColumnRow key={name} name={name} column={column} />
				))}
			</tbody>
		</table>
	);
}

function ColumnRow({ name, column }: { name: string; column: Column }) {
	const { copy, language } = usePage();
	return (
		<tr>
			<th scope="row">
				<code>{name}</code>
			</th>
			<td>
				<code>{column.type.startsWith("STRUCT") ? "STRUCT[]" : column.type}</code>{" "}
				{column.nullable ? <small>{copy.method.emptyCells}</small> : null}
			</td>
			<td>{column[language].replaceAll("`", "")}</td>
		</tr>
	);
}
