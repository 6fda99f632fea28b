import type { FieldChange } from "../../change/change.js";
import { fieldWords } from "../../change/field-line.js";
import { changeWords } from "../../change/word-book.js";
import { usePage } from "../page-context.js";

/** What is said of a plan itself, before and now. */
export function FieldList({ fields }: { fields: readonly FieldChange[] }) {
	return (
		<p class="field-changes">
			{fields.map((change) => (
				<FieldText key={change.field} change={change} />
			))}
		</p>
	);
}

/** One field, before and now: `印发日期 2024-06-28 → 2024-06-29`; what is a code stands by its name. */
export function FieldText({ change }: { change: FieldChange }) {
	const { name, before, after } = fieldWords(change, changeWords[usePage().language]);
	return (
		<small class="field-change">
			{name} <del>{before}</del> → <ins>{after}</ins>
		</small>
	);
}
