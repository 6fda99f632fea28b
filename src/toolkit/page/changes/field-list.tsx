import type { FieldChange } from "../../change/change.js";
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
export function FieldText({ change: { field, before, after } }: { change: FieldChange }) {
	const { copy, language } = usePage();
	const { fields, codes } = changeWords[language];
	const said = (value: string | null) => (value === null ? copy.absentTarget : (codes[value] ?? value));
	return (
		<small class="field-change">
			{fields[field] ?? field} <del>{said(before)}</del> → <ins>{said(after)}</ins>
		</small>
	);
}
