import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { releaseDay } from "../../../src/toolkit/publish/embed/release-day.js";

test("a version keeps the day on which the site had it first; a new one is of today", async () => {
	const site = await mkdtemp(join(tmpdir(), "bice-day-"));
	const folder = join(site, "v/0f62df8c41d2/indicator/x");
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, "metadata.json"), '{"version":{"date":"2026-11-22"}}');
	expect(await releaseDay(site, "indicator/x", "0f62df8c41d2", "2027-01-01")).toBe("2026-11-22");
	expect(await releaseDay(site, "indicator/x", "111111111111", "2027-01-01")).toBe("2027-01-01");
	await rm(site, { recursive: true });
});
