import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskEffects } from "../../../src/toolkit/publish/release/effects.js";
import { type ReleasePlace, releasePlace } from "../../../src/toolkit/publish/release/release-place.js";
import {
	afterFailure,
	afterSuccess,
	noStatus,
	readStatus,
	scheduleAfter,
	updateStatus,
} from "../../../src/toolkit/publish/release/status.js";
import { failed, published } from "../health/sample-status.js";

const never = { every: null, next: null };

let to: string;
let place: ReleasePlace;
beforeEach(async () => {
	to = await mkdtemp(join(tmpdir(), "bice-status-"));
	place = releasePlace(to);
});
afterEach(() => rm(to, { recursive: true }));

describe("the status of a folder", () => {
	test("counts failures in a row from the first, and a success ends the row", () => {
		const status = failed("no");
		expect(status).toMatchObject({ ok: false, failures: 2, failure: { since: "2026-11-23T19:17:31.000Z" } });
		const { success } = published;
		const mended = success === null ? noStatus : afterSuccess(status, success, never);
		expect(mended).toMatchObject({ ok: true, failures: 0, failure: { message: "no" } });
		const failure = { at: "2026-12-01T00:00:00.000Z", milliseconds: 1, message: "again" };
		expect(afterFailure(mended, null, failure, never)).toMatchObject({ failures: 1, failure: { since: failure.at } });
	});

	test("is written with its page, each as a whole, and read again as it was", async () => {
		await updateStatus(() => published, place, diskEffects);
		expect(await readStatus(place)).toEqual(published);
		expect((await readdir(to)).sort()).toEqual(["health.html", "status.json"]);
		expect(await readFile(place.health, "utf8")).toContain("发布正常");
	});

	test.each(["", "null", "[]", "{}", '{"schema":1}', '{"success":5}'])(
		"that was damaged (%s) is that of an empty folder, and the next run writes it anew",
		async (damaged) => {
			await writeFile(place.status, damaged);
			expect(await readStatus(place)).toEqual(noStatus);
			await updateStatus((last) => ({ ...last, release: published.release }), place, diskEffects);
			expect((await readStatus(place)).release).toBe(published.release);
		},
	);

	test("says when the next run is due, where anybody ever said how often it runs", () => {
		const start = new Date("2026-11-22T19:17:00Z");
		const schedule = { every: 26, next: "2026-11-23T21:17:00.000Z" };
		expect(scheduleAfter(never, start, 26)).toEqual(schedule);
		expect(scheduleAfter(never, start, undefined)).toEqual(never);
		expect(scheduleAfter({ every: 26, next: null }, start, undefined)).toEqual(schedule);
	});
});
