import type { MarkRow } from "../../query/mark.js";
import type { Theme } from "../../schema/theme.js";
import { targetPath } from "../address/place-link.js";
import { type PageContext, usePage } from "../page-context.js";

/** A dot for each target, in the order of the text; each opens its sentence. Those of no `chosen` theme stay unseen. */
export function TargetDots({ marks, chosen }: { marks: readonly MarkRow[]; chosen?: readonly Theme[] }) {
	const page = usePage();
	return (
		<span class="units">
			{marks.map((mark) => (
				<a
					key={mark.target_id}
					class={`dot theme-${mark.theme}`}
					href={targetPath(mark)}
					title={describeMark(mark, page)}
					data-target={mark.target_id}
					data-theme={mark.theme}
					data-off={chosen && !chosen.includes(mark.theme) ? "" : undefined}
				>
					{describeMark(mark, page)}
				</a>
			))}
		</span>
	);
}

/** Returns a target in a few words: `高新技术企业 72家，2024，第3条`; English says its figure in English, its phrase as written. */
export function describeMark(mark: MarkRow, { copy, language, names }: PageContext): string {
	const clause = mark.ordinal === null ? [] : [copy.clauseName(mark.number, mark.ordinal)];
	const base = mark.baseline ? copy.since(mark.baseline) : "";
	const bound = `${base}${copy.changes[mark.kind] ?? ""}${copy.bounds[mark.comparator]}`;
	const unit = names.unit(mark.unit);
	const space = language === "zh" || unit === "" || unit === "%" ? "" : " ";
	return [
		`${mark.indicator} ${bound}${mark.raw}${space}${unit}`,
		...(mark.deadline ? [mark.deadline] : []),
		...clause,
	].join(language === "zh" ? "，" : ", ");
}
