import type { Figure } from "../../evaluate/score.js";

/** Returns a share in percent with one decimal: `97.8`. */
export function formatRate(share: number): string {
	return (share * 100).toFixed(1);
}

/** A share on the line, the bounds of its interval (if it is no point) under it; a dash where it is a share of nothing. */
export function FigureCell({ figure }: { figure: Figure | undefined }) {
	if (figure === undefined) return <td class="absent">—</td>;
	return (
		<td>
			<b>{formatRate(figure.value)}</b>
			{figure.low === figure.high ? null : (
				<small>
					{formatRate(figure.low)}–{formatRate(figure.high)}
				</small>
			)}
		</td>
	);
}
