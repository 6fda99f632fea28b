import { splitRegion } from "../figure-format.js";

/** A region's name: bold, its rank (县, 区) light. */
export function RegionName({ name }: { name: string }) {
	const [stem, rank] = splitRegion(name);
	return (
		<span class="region-name">
			<b>{stem}</b>
			{rank}
		</span>
	);
}
