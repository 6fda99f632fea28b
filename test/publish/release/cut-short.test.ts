import { cp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diskEffects, type ReleaseEffects } from "../../../src/toolkit/publish/release/effects.js";
import { publishRelease } from "../../../src/toolkit/publish/release/publish-release.js";
import { listReleases, releasePlace } from "../../../src/toolkit/publish/release/release-place.js";
import { readStatus } from "../../../src/toolkit/publish/release/status.js";
import { edition, openWorkshop, publishAll, readEdition, readRelease, type Workshop } from "./fake-site.js";
import { endingAt, type Fault, faultyEffects, fullFrom, halves } from "./fault.js";

let before: Workshop;
let steps: readonly (keyof ReleaseEffects)[];
beforeAll(async () => {
	before = await openWorkshop();
	await publishAll(before, ["one", "two"]);
	const counted = faultyEffects(noFault);
	const copy = await copyOf(before);
	await publishAgain(copy, counted);
	await rm(copy.root, { recursive: true });
	steps = counted.made;
});
afterAll(() => rm(before.root, { recursive: true }));

/** Returns the steps, from 1, of some kinds: where a change cannot be made by half, or cannot fail, its step tells no more. */
const stepsOf = (isOf: (change: keyof ReleaseEffects) => boolean) =>
	steps.flatMap((change, index) => (isOf(change) ? [index + 1] : []));

const noFault: Fault = () => null;
const editions = new Set(["one", "two", "three"]);

const publishAgain = (workshop: Workshop, effects: ReleaseEffects) =>
	publishRelease(edition(workshop, "three", { keep: 2 }), effects);

async function copyOf({ root }: Workshop): Promise<Workshop> {
	const workshop = await openWorkshop();
	await cp(root, workshop.root, { recursive: true, verbatimSymlinks: true });
	return workshop;
}

/** Publishes into a fault, and again without one; returns what readers saw after each, and what lies about at the end. */
async function publishTwice(fault: Fault) {
	const workshop = await copyOf(before);
	try {
		await publishAgain(workshop, faultyEffects(fault)).catch(() => {});
		const first = await readEdition(workshop);
		const place = releasePlace(workshop.to);
		const all = await Promise.all((await listReleases(place)).map((id) => readRelease(join(place.releases, id))));
		await publishAgain(workshop, faultyEffects(noFault));
		const names = [...(await readdir(workshop.to)), ...(await readdir(join(workshop.to, "releases")))];
		return { first, all, later: await readEdition(workshop), drafts: names.filter((name) => name.startsWith(".")) };
	} finally {
		await rm(workshop.root, { recursive: true });
	}
}

describe("a release that is cut short", () => {
	test("passes enough steps for the tests below to mean anything", () => {
		expect(steps.length).toBeGreaterThan(20);
	});

	test.each([false, true])(
		"by the end of the process at any step leaves one release whole (half a change: %s)",
		async (half) => {
			const seen = new Set<string>();
			for (const step of stepsOf((change) => !half || change in halves)) {
				const { first, all, later, drafts } = await publishTwice(endingAt(step, half));
				expect({ step, first }).toEqual({ step, first: expect.stringMatching(/^(?:two|three)$/) });
				expect({ step, all: all.filter((name) => !editions.has(name)) }).toEqual({ step, all: [] });
				expect({ step, later, drafts }).toEqual({ step, later: "three", drafts: [] });
				seen.add(first);
			}
			expect(seen).toEqual(new Set(["two", "three"]));
		},
	);

	test("by a full disk at any step leaves one release whole, and no draft after the next run", async () => {
		for (const step of stepsOf((change) => change !== "rename" && change !== "remove")) {
			const { first, all, later, drafts } = await publishTwice(fullFrom(step));
			expect({ step, first }).toEqual({ step, first: expect.stringMatching(/^(?:two|three)$/) });
			expect({ step, all: all.filter((name) => !editions.has(name)) }).toEqual({ step, all: [] });
			expect({ step, later, drafts }).toEqual({ step, later: "three", drafts: [] });
		}
	});

	test("by a disk that is full for a while says so in the status, and clears the draft at once", async () => {
		const workshop = await copyOf(before);
		const error = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
		const full: Fault = (_, change) => (change === "copy" || change === "link" ? { error, half: true } : null);
		await expect(publishAgain(workshop, faultyEffects(full))).rejects.toThrow("ENOSPC");
		expect(await readStatus(releasePlace(workshop.to))).toMatchObject({
			ok: false,
			failure: { message: "ENOSPC: no space left on device" },
			success: { outcome: "published" },
		});
		expect((await readdir(join(workshop.to, "releases"))).filter((name) => name.startsWith("."))).toEqual([]);
		await rm(workshop.root, { recursive: true });
	});

	test("after the switch fails by its own name: readers see the new release, and its status cannot be written", async () => {
		const workshop = await copyOf(before);
		const error = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
		const write = (file: string, content: string) =>
			file.endsWith(".status.draft") ? Promise.reject(error) : diskEffects.write(file, content);
		await expect(publishAgain(workshop, { ...diskEffects, write })).rejects.toThrow(
			/^readers see \S+, but the status cannot be written \(EACCES\): .*status\.json$/,
		);
		expect(await readEdition(workshop)).toBe("three");
		await rm(workshop.root, { recursive: true });
	});
});
