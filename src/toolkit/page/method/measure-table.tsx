import { measureDefinitions } from "../../compare/measure-definition.js";
import { usePage } from "../page-context.js";
import { ColumnHeads } from "../part/column-heads.js";

/** The measures of a theme in a region with their formulas, from the one place that defines them. */
export function MeasureTable() {
	const { copy, language } = usePage();
	const { measureColumns } = copy.method;
	return (
		<table class="method-table stacked">
			<ColumnHeads columns={measureColumns} />
			<tbody>
				{measureDefinitions.map((definition) => (
					<tr key={definition.id}>
						<th scope="row">
							{definition[language]} <code>{definition.id}</code>
						</th>
						<td>{definition[`formula_${language}`]}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
