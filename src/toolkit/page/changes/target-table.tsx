import type { TargetChange, TargetText } from "../../change/change.js";
import { usePage } from "../page-context.js";
import { ColumnHeads } from "../part/column-heads.js";
import { FieldText } from "./field-list.js";
import type { Presence } from "./presence.js";
import { firstOf } from "./shown.js";
import { targetAmount } from "./target-amount.js";

/** How many changed targets of a plan are listed. */
const mostTargets = 120;

/** What both cells of a row show already. */
const shownInCells = new Set(["raw", "value", "value_max", "unit", "comparator", "deadline", "indicator", "quote"]);

/** The targets of a plan that came, went, or commit to something else: before and now in one row. */
export function TargetTable({ targets, presence }: { targets: readonly TargetChange[]; presence: Presence }) {
	const words = usePage().copy.changeLog;
	const { indicator, before, after } = words.targetColumns;
	const { shown, left } = firstOf(targets, mostTargets);
	return (
		<>
			<table class="target-changes">
				<ColumnHeads columns={[indicator, before, after]} />
				<tbody>
					{shown.map((change, index) => (
						<TargetRow key={index} change={change} presence={presence} />
					))}
				</tbody>
			</table>
			{left > 0 ? <p class="absent">{words.more.targets(left)}</p> : null}
		</>
	);
}

function TargetRow({ change: { before, after, fields }, presence }: { change: TargetChange; presence: Presence }) {
	const { copy } = usePage();
	const words = copy.changeLog;
	const other = before && after ? fields.filter(({ field }) => !shownInCells.has(field)) : [];
	const isQuoteOnly = fields.length > 0 && fields.every(({ field }) => field === "quote");
	return (
		<tr>
			<th scope="row">
				<IndicatorName before={before} after={after} />
				{other.map((change) => (
					<FieldText key={change.field} change={change} />
				))}
				{isQuoteOnly ? <small>{words.quoteOnly}</small> : null}
			</th>
			<td class={before ? "" : "absent"}>
				{before ? <del title={before.quote}>{targetAmount(before, copy)}</del> : copy.absent}
			</td>
			<td class={after ? "" : "absent"}>{after ? <Now target={after} presence={presence} /> : copy.absent}</td>
		</tr>
	);
}

function IndicatorName({ before, after }: Pick<TargetChange, "before" | "after">) {
	const { language } = usePage();
	const names = [...new Set([before?.indicator, after?.indicator].filter(Boolean))];
	return <span lang={language === "zh" ? undefined : "zh-CN"}>{names.join(" → ")}</span>;
}

function Now({ target, presence }: { target: TargetText; presence: Presence }) {
	const { copy } = usePage();
	const href = presence.target(target);
	const text = <ins title={target.quote}>{targetAmount(target, copy)}</ins>;
	return href === null ? text : <a href={href}>{text}</a>;
}
