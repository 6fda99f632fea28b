import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { makeSmallProject } from "./small-project.js";
import { soak } from "./soak.js";
import { standIn } from "./stand-in.js";
import { hasHeld, summaryOf } from "./summary.js";

test("scheduled rebuilds through edits, faults, damage and kills never show a reader but whole releases", async () => {
	const folder = await mkdtemp(join(tmpdir(), "bice-soak-"));
	const [root, to] = [join(folder, "project"), join(folder, "site")];
	await makeSmallProject(resolve("."), root);
	const publisher = await standIn(root, to, 5);
	const disk = { changes: 300, canBeFilled: false };
	const result = await soak({
		...{ root, to, aside: folder, publisher, keep: 5, patience: 100, disk },
		...{ runs: 40, seed: 7, log: () => {} },
	});
	await publisher.close();
	expect(hasHeld(result), summaryOf(result)).toBe(true);
	expect(result.endings.published).toBeGreaterThan(5);
	expect(result.endings.killed).toBeGreaterThan(1);
	await rm(folder, { recursive: true });
}, 240_000);
