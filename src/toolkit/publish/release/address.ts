import { dirname } from "node:path";
import { embedFolder, frozenFolder } from "../embed/frozen.js";
import type { Inventory } from "./inventory.js";

/**
 * Returns what foreign pages were promised by the last release and the next one would not keep, a sentence each: addresses
 * of charts that nothing answers, and frozen files that would be other than they were. A chart that was withdrawn is
 * answered by a page alone, which says so and has no version beside it.
 */
export function brokenPromises(last: Inventory, next: Inventory): string[] {
	return [...last].flatMap(([file, digest]) => {
		const isFrozen = file.startsWith(`${frozenFolder}/`);
		if (!isFrozen && !file.startsWith(`${embedFolder}/`)) return [];
		const found = next.get(file);
		if (found === undefined)
			return !isFrozen && isWithdrawn(dirname(file), next) ? [] : [`${file}: no longer answered`];
		return isFrozen && found !== digest ? [`${file}: frozen, and would change`] : [];
	});
}

function isWithdrawn(chart: string, next: Inventory): boolean {
	return next.has(`${chart}/index.html`) && !next.has(`${chart}/version.json`);
}
