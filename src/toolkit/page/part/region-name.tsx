import { usePage } from "../page-context.js";

/** A region's name in the language of the page: bold, its rank (县, 区, County) light. */
export function RegionName({ code, name }: { code?: string; name: string }) {
	const [stem, rank] = usePage().names.regionParts(code ?? "", name);
	return (
		<span class="region-name">
			<b>{stem}</b>
			{rank}
		</span>
	);
}
