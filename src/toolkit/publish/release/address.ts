import { basename, dirname } from "node:path";
import { embedFolder, frozenFolder } from "../embed/frozen.js";
import type { Inventory } from "./inventory.js";

/** What stands beside the page that says that a chart was withdrawn. */
export const withdrawnMark = "withdrawn.json";

/**
 * Returns what foreign pages were promised by the last release and the next one would not keep, a sentence each: addresses
 * of charts that nothing answers, and frozen files that would be other than they were. A chart that was withdrawn is
 * answered by a page, which says so, with `withdrawn.json` beside it.
 */
export function brokenPromises(last: Inventory, next: Inventory): string[] {
	return [...last].flatMap(([file, digest]) => {
		const isFrozen = file.startsWith(`${frozenFolder}/`);
		if (!isFrozen && !file.startsWith(`${embedFolder}/`)) return [];
		const found = next.get(file);
		if (found === undefined) return isFrozen || !mayGo(file, next) ? [`${file}: no longer answered`] : [];
		return isFrozen && digest !== "" && found !== digest ? [`${file}: frozen, and would change`] : [];
	});
}

/** Whether a file of a live chart may go: the chart was withdrawn, or is there again, so that the mark of that goes. */
function mayGo(file: string, next: Inventory): boolean {
	const chart = dirname(file);
	const isMarked = next.has(`${chart}/${withdrawnMark}`);
	return next.has(`${chart}/index.html`) && (isMarked || basename(file) === withdrawnMark);
}
