/** The heads of a table's columns, in one row. */
export function ColumnHeads({ columns }: { columns: readonly string[] }) {
	return (
		<thead>
			<tr>
				{columns.map((column) => (
					<th key={column} scope="col">
						{column}
					</th>
				))}
			</tr>
		</thead>
	);
}
