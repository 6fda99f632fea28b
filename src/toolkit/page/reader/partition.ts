import type { Span } from "../../text/view.js";

/**
 * Returns a function that gives the items which begin in a block. Blocks and items stand in the order of the text, blocks
 * do not overlap; each item is looked at once.
 */
export function partition<Item extends Span>(blocks: readonly Span[], items: readonly Item[]): (block: Span) => Item[] {
	const parts = new Map<number, Item[]>();
	let next = 0;
	for (const block of blocks) {
		while (next < items.length && (items[next]?.start ?? 0) < block.start) next++;
		const own: Item[] = [];
		for (let item = items[next]; item && item.start < block.end; item = items[++next]) own.push(item);
		parts.set(block.start, own);
	}
	return ({ start }) => parts.get(start) ?? [];
}
