import { clausePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import { PlainText } from "../reader/plain-text.js";
import { reusePath } from "../reuse/reuse-path.js";
import { shortName } from "../theme/table.js";
import type { Entries } from "../theme/word-list.js";
import type { SharedPlan } from "./shared.js";

/** Plans of other regions, a row each: how much of the own text stands in them too, and the longest passage. */
export function SharedRows({
	shared,
	entries,
	texts,
}: {
	shared: readonly SharedPlan[];
	entries: Entries;
	texts: ReadonlyMap<string, readonly string[]>;
}) {
	const most = Math.max(...shared.map(({ share }) => share.share));
	return (
		<>
			{shared.map((row) => (
				<SharedRow
					key={`${row.own.document_id} ${row.other.document_id}`}
					row={row}
					entries={entries}
					points={texts.get(row.own.document_id) ?? []}
					most={most}
				/>
			))}
		</>
	);
}

function SharedRow({
	row: { own, other, share, longest },
	entries,
	points,
	most,
}: {
	row: SharedPlan;
	entries: Entries;
	points: readonly string[];
	most: number;
}) {
	const page = usePage();
	const { copy, format, names } = page;
	const clause = longest === null ? undefined : entries.get(longest.clause_a);
	return (
		<div class="grid row shared-row" data-row>
			<div class="label">
				<a class="rule" href={reusePath({ plan: own.document_id, with: other.document_id })}>
					{shortName(page, other.region_code ?? "", other.region)} {names.plan(other)}
				</a>
				<small>{names.plan(own)}</small>
			</div>
			<div class="cell half barred">
				<div class="rule">
					<span class="value">
						<Figure href={reusePath({ plan: own.document_id, with: other.document_id })}>
							{percentOf(share.share)}%
						</Figure>
					</span>
					<small class="aside">{copy.region.reuseSize(share.passages, format.number(share.characters))}</small>
					<i class="bar" style={{ width: `${((share.share / most) * 100).toFixed(2)}%` }} />
				</div>
				{share.earlier === null ? null : (
					<div class="reason">{share.earlier === other.document_id ? copy.region.earlier : copy.region.later}</div>
				)}
			</div>
			{longest && clause ? (
				<blockquote class="half" lang="zh-CN">
					<a href={clausePath(clause)} title={copy.region.longest}>
						<PlainText text={points.slice(longest.start_a, longest.end_a).join("")} />
					</a>
				</blockquote>
			) : null}
		</div>
	);
}

/** A share below one percent has a decimal: 0.0041 → `0.4`. */
export function percentOf(share: number): string {
	return (share * 100).toFixed(share < 0.1 ? 1 : 0);
}
