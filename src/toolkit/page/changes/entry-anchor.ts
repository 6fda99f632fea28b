import type { ChangeEntry } from "../../change/log.js";

/** Returns the name of a release's place on the page of changes: `e-1f0c9a7be2d4`. */
export function entryAnchor({ id }: Pick<ChangeEntry, "id">): string {
	return `e-${id}`;
}
