import { targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import type { LedgerTarget } from "./task.js";

/** A target and when it is due; it opens its sentence. */
export function TargetItem({ target }: { target: LedgerTarget }) {
	const { copy, format } = usePage();
	return (
		<li>
			<a class={`theme-${target.theme}`} href={targetPath(target)}>
				<Measured target={target} /> <Value target={target} />
			</a>
			<span class="task-due">
				{target.deadline === null ? (
					<span class="absent">{copy.ledger.table.noDate}</span>
				) : (
					<time dateTime={target.deadline}>{format.date(target.deadline)}</time>
				)}
				{target.deadline_source === null ? null : <small>{copy.deadlineSources[target.deadline_source]}</small>}
			</span>
		</li>
	);
}

/** What is measured: in the words of the text; in another language by the codebook, where it names it. */
function Measured({ target }: { target: LedgerTarget }) {
	const { language, names } = usePage();
	return language === "zh" || target.indicator_id === null ? (
		<span lang="zh-CN">{target.indicator}</span>
	) : (
		<span>{names.indicator(target.indicator_id)}</span>
	);
}

/** How much: `较2020年下降26%`, `down 26% from 2020`. */
function Value({ target }: { target: LedgerTarget }) {
	const { copy, format, language, names } = usePage();
	const since = target.baseline === null ? "" : copy.since(target.baseline).trim();
	const change = copy.changes[target.kind] ?? "";
	const unit = names.unit(target.unit);
	if (language === "zh") return <b>{`${since}${change}${copy.bounds[target.comparator]}${target.raw}${unit}`}</b>;
	const measured = `${change}${format.bounded(target)}${unit === "%" ? "" : " "}${unit}`;
	return <b>{`${measured.trim()} ${since}`.trim()}</b>;
}
