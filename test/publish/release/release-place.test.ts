import fc from "fast-check";
import { expect, test } from "vitest";
import { digestIn, idOf, nextId } from "../../../src/toolkit/publish/release/release-place.js";

const digest = "1f0c9a7be2d4";

test("the name of a release says when it was let out, and what is in it", () => {
	expect(idOf(new Date("2026-11-22T11:03:06.042Z"), digest)).toBe("20261122T110306042Z-1f0c9a7be2d4");
	expect(digestIn("20261122T110306042Z-1f0c9a7be2d4")).toBe(digest);
});

test("the next release is named after all others, though the clock goes back", () => {
	const time = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
	fc.assert(
		fc.property(fc.array(time), time, (times, now) => {
			const releases = times.map((each) => idOf(each, "ffffffffffff"));
			const next = nextId(now, digest, releases);
			expect(releases.every((id) => id < next)).toBe(true);
			if (times.every((each) => each < now)) expect(next).toBe(idOf(now, digest));
		}),
	);
});
