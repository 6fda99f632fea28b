import { addEntry, type Release } from "../../change/add-entry.js";
import type { Change } from "../../change/change.js";
import type { ChangeLog } from "../../change/log.js";
import { formatChangeLog } from "../../store/change-log.js";

/**
 * Returns the log of the last release with a change at its head. Where the log at hand says just that, with the time of an
 * earlier try, it stays: a run that was cut short and comes again makes the same bytes.
 */
export function nextLog(
	past: ChangeLog,
	atHand: ChangeLog,
	change: Change,
	release: Omit<Release, "at">,
	now: Date,
): ChangeLog {
	const at = `${now.toISOString().slice(0, 19)}Z`;
	const tried = addEntry(past, change, { ...release, at: atHand.entries[0]?.at ?? at });
	return formatChangeLog(tried) === formatChangeLog(atHand) ? atHand : addEntry(past, change, { ...release, at });
}
