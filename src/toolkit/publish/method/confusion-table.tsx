import type { Confusion } from "../../evaluate/confusion.js";
import { useNames } from "../names.js";
import { codeFieldName, codeName } from "./code-name.js";
import { Scroll } from "./scroll.js";

/** How often each code (a row) was read as each other (a column); what was read right stands back. */
export function ConfusionTable({ confusion: { field, codes, counts } }: { confusion: Confusion }) {
	const names = useNames();
	const name = codeFieldName(field);
	const used = codes.filter(
		(_, at) => counts[at]?.some((count) => count > 0) || counts.some((row) => (row[at] ?? 0) > 0),
	);
	return (
		<Scroll name={name}>
			<table class="ledger confusion" style={{ "--codes": used.length }}>
				<thead>
					<tr>
						<th scope="col">{name}</th>
						{used.map((code) => (
							<th key={code} scope="col">
								{codeName(field, code, names)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{used.map((gold) => (
						<tr key={gold}>
							<th scope="row">{codeName(field, gold, names)}</th>
							{used.map((got) => {
								const count = counts[codes.indexOf(gold)]?.[codes.indexOf(got)] ?? 0;
								return (
									<td key={got} class={count === 0 ? "zero" : gold === got ? "right" : "wrong"}>
										{count === 0 ? "·" : gold === got ? count : <b>{count}</b>}
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</Scroll>
	);
}
