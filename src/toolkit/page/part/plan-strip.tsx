import type { MarkRow } from "../../query/mark.js";
import { focusThemes, type Theme } from "../../schema/theme.js";
import { targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { describeMark } from "./target-dots.js";

const height = 30;

/**
 * A plan as a line as long as its text, with a tick for each target at its place: focus themes tall in their hue, the
 * others half as high. `scale` is the length of the longest plan, so that lines compare.
 */
export function PlanStrip({ marks, length, scale }: { marks: readonly MarkRow[]; length: number; scale: number }) {
	const page = usePage();
	const width = (length / scale) * 100;
	return (
		<svg
			class="strip"
			viewBox={`0 0 ${length} ${height}`}
			preserveAspectRatio="none"
			style={{ width: `${width.toFixed(2)}%` }}
		>
			<title>{page.copy.compare.place}</title>
			<path
				class="base"
				d={`M0 ${height - 0.5}H${length}M0.5 ${height - 5}V${height}M${length - 0.5} ${height - 5}V${height}`}
			/>
			{marks.map((mark) => (
				<a key={mark.target_id} href={targetPath(mark)} tabIndex={-1} data-target={mark.target_id}>
					<title>{describeMark(mark, page)}</title>
					<path
						class={`tick theme-${mark.theme}`}
						d={`M${mark.start} ${height - 1}V${isFocus(mark.theme) ? 1 : height / 2}`}
					/>
				</a>
			))}
		</svg>
	);
}

function isFocus(theme: Theme): boolean {
	return (focusThemes as readonly Theme[]).includes(theme);
}
