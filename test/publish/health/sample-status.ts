import { afterFailure, afterSuccess, noStatus } from "../../../src/toolkit/publish/release/status.js";
import type { Status } from "../../../src/toolkit/publish/release/status-schema.js";

const success = {
	at: "2026-11-22T19:18:08.300Z",
	outcome: "published",
	release: "20261122T191807901Z-1f0c9a7be2d4",
	milliseconds: 62_140,
	files: 2314,
	counts: { documents: 5, clauses: 329, targets: 1324, pages: 74, charts: 43 },
	versions: { bice: "0.1.0", node: "v20.20.2" },
} as const;

/** A folder that was published to, and one whose last two runs failed for a reason. */
export const published: Status = afterSuccess(noStatus, success, { every: 26, next: "2026-11-23T21:17:00.000Z" });

export function failed(message: string): Status {
	const first = { at: "2026-11-23T19:17:31.000Z", milliseconds: 3100, message: "5 findings" };
	const second = { at: "2026-11-24T19:17:33.000Z", milliseconds: 2900, message };
	const { release } = success;
	const schedule = { every: 26, next: "2026-11-25T21:17:00.000Z" };
	return afterFailure(afterFailure(published, release, first, schedule), release, second, schedule);
}
