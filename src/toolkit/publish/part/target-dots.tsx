import type { MarkRow } from "../../query/mark.js";
import type { Theme } from "../../schema/theme.js";
import { copy } from "../copy.js";
import { targetPath } from "../place-link.js";

/** A dot for each target, in the order of the text; each opens its sentence. Those of no `chosen` theme stay unseen. */
export function TargetDots({ marks, chosen }: { marks: readonly MarkRow[]; chosen?: readonly Theme[] }) {
	return (
		<span class="units">
			{marks.map((mark) => (
				<a
					key={mark.target_id}
					class={`dot theme-${mark.theme}`}
					href={targetPath(mark)}
					title={describeMark(mark)}
					data-target={mark.target_id}
					data-theme={mark.theme}
					data-off={chosen && !chosen.includes(mark.theme) ? "" : undefined}
				>
					{describeMark(mark)}
				</a>
			))}
		</span>
	);
}

/** Returns a target in a few words: `高新技术企业 72家，2024，第3条`, `万元地区生产总值用水量 较2020年下降26%，2024，第29条`. */
export function describeMark(mark: MarkRow): string {
	const clause = mark.ordinal === null ? [] : [copy.clauseName(mark.number, mark.ordinal)];
	const base = mark.baseline ? copy.since(mark.baseline) : "";
	const bound = copy.bounds[mark.comparator];
	return [
		`${mark.indicator} ${base}${copy.changes[mark.kind] ?? ""}${bound}${mark.raw}${mark.unit}`,
		...(mark.deadline ? [mark.deadline] : []),
		...clause,
	].join("，");
}
