/** Where something stands in a plan: a line as long as the text, and a tick. */
export function PlanPlace({ start, length }: { start: number; length: number }) {
	return (
		<svg class="place" viewBox={`0 0 ${Math.max(length, 1)} 16`} preserveAspectRatio="none" aria-hidden="true">
			<path class="base" d={`M0 15.5H${length}`} />
			<path class="tick" d={`M${start} 16V1`} />
		</svg>
	);
}
