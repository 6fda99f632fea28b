import { measureDefinitions } from "../../compare/measure-definition.js";
import { copy } from "../copy.js";
import { Scroll } from "./scroll.js";

/** The measures of a theme in a region with their formulas, from the one place that defines them. */
export function MeasureTable() {
	const { measureColumns, measures } = copy.method;
	return (
		<Scroll name={measures}>
			<table class="ledger">
				<thead>
					<tr>
						{measureColumns.map((column) => (
							<th key={column} scope="col">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{measureDefinitions.map(({ id, zh, en, formula_zh, formula_en }) => (
						<tr key={id}>
							<th scope="row">
								{zh} <code>{id}</code>
							</th>
							<td>{formula_zh}</td>
							<td lang="en">
								{en}: {formula_en}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</Scroll>
	);
}
