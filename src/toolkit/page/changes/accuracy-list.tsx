import type { AccuracyChange } from "../../change/change.js";
import { termOf } from "../../schema/term.js";
import { usePage } from "../page-context.js";

/** The figures of accuracy that are other than before, in percent. */
export function AccuracyList({ accuracy }: { accuracy: readonly AccuracyChange[] }) {
	const { copy } = usePage();
	const { sets, columns } = copy.method;
	return (
		<section class="grid change-part">
			<p class="label">{copy.changeLog.accuracy}</p>
			<ul class="wide accuracy-changes">
				{accuracy.map(({ set, figure, before, after }) => (
					<li key={`${set} ${figure}`}>
						{termOf(sets, set)}
						{copy.evidence.comma}
						{termOf(columns, figure)} <Rates before={before} after={after} />
					</li>
				))}
			</ul>
		</section>
	);
}

function Rates({ before, after }: Pick<AccuracyChange, "before" | "after">) {
	const { copy } = usePage();
	const digits = digitsThatDiffer(before, after);
	const rate = (value: number | null) => (value === null ? copy.absent : `${(value * 100).toFixed(digits)}%`);
	return (
		<>
			<del>{rate(before)}</del> → <ins>{rate(after)}</ins>
		</>
	);
}

/** Returns how many digits after the point two shares need so that they are seen to differ: one, or more. */
function digitsThatDiffer(before: number | null, after: number | null): number {
	const differ = (digits: number) => (before ?? 0).toFixed(digits + 2) !== (after ?? 0).toFixed(digits + 2);
	return [1, 2, 3, 4].find(differ) ?? 1;
}
