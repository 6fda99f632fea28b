import type { Status } from "../release/status-schema.js";

/** How publishing stands, as its page says in one word; whether it is overdue only a clock can tell. */
export type HealthState = "never" | "well" | "failing";

/** Returns how publishing stands. */
export function healthState({ ok, success }: Pick<Status, "ok" | "success">): HealthState {
	if (!ok) return "failing";
	return success === null ? "never" : "well";
}

/** Returns the moment that a release is named for: `20261122T110306042Z-1f0c9a7be2d4` → `2026-11-22T11:03:06.042Z`. */
export function releasedAt(release: string): string {
	return release.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-.*$/, "$1-$2-$3T$4:$5:$6.$7Z");
}
