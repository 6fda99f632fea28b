/** From a share of the clauses (ring) to a share of the targets (dot), on a scale from zero to `most`, all 0 to 1. */
export function SharePair({ from, to, most }: { from: number; to: number; most: number }) {
	const place = (share: number) => `${(Math.min(share / most, 1) * 100).toFixed(2)}%`;
	const [low, high] = from < to ? [from, to] : [to, from];
	return (
		<span class="pair" aria-hidden="true">
			<i class="line" style={{ left: place(low), width: `${(((high - low) / most) * 100).toFixed(2)}%` }} />
			<i class="ring" style={{ left: place(from) }} />
			<i class="point" style={{ left: place(to) }} />
		</span>
	);
}
