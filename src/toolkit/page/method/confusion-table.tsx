import type { Confusion } from "../../evaluate/confusion.js";
import { usePage } from "../page-context.js";
import { ColumnHeads } from "../part/column-heads.js";
import { codeFieldName, codeName } from "./code-name.js";
import { Scroll } from "./scroll.js";

/** How often each code (a row) was read as each other (a column); what was read right stands back. */
export function ConfusionTable({ confusion: { field, codes, counts } }: { confusion: Confusion }) {
	const page = usePage();
	const name = codeFieldName(field, page);
	const used = codes.filter(
		(_, at) => counts[at]?.some((count) => count > 0) || counts.some((row) => (row[at] ?? 0) > 0),
	);
	const countOf = (gold: string, got: string) => counts[codes.indexOf(gold)]?.[codes.indexOf(got)] ?? 0;
	return (
		<Scroll name={name}>
			<table class="method-table confusion" style={{ "--codes": used.length }}>
				<ColumnHeads columns={[name, ...used.map((code) => codeName(field, code, page))]} />
				<tbody>
					{used.map((gold) => (
						<tr key={gold}>
							<th scope="row">{codeName(field, gold, page)}</th>
							{used.map((got) => (
								<CountCell key={got} count={countOf(gold, got)} isRight={gold === got} />
							))}
						</tr>
					))}
				</tbody>
			</table>
		</Scroll>
	);
}

function CountCell({ count, isRight }: { count: number; isRight: boolean }) {
	if (count === 0) return <td class="zero">·</td>;
	return isRight ? (
		<td class="right">{count}</td>
	) : (
		<td class="wrong">
			<b>{count}</b>
		</td>
	);
}
