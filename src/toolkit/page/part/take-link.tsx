import { chartPath } from "../address/chart-path.js";
import { usePage } from "../page-context.js";

/** The way from a chart to where it can be taken along; it is quiet, and where several stand, it says of which. */
export function TakeLink({ card, name }: { card: string; name?: string }) {
	const { take, takeOf } = usePage().copy.charts;
	return (
		<a class="take" href={chartPath(card)} aria-label={name === undefined ? undefined : takeOf(name)}>
			{take}
		</a>
	);
}
