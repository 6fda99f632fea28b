import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { canBeFilled, commandLine, copyCheckout } from "./command-line.js";
import { makeSmallProject } from "./small-project.js";
import { soak } from "./soak.js";
import { standIn } from "./stand-in.js";
import { hasHeld, summaryOf } from "./summary.js";

/**
 * `npm run soak -- --runs 200 --seed 1`: scheduled rebuilds of a copy of the checkout with edits, faults and kills, while a
 * reader reads; ends with 1 where readers saw anything but whole releases. `--minutes` ends it early; `--folder` is where the
 * copy lies, on a small disk of its own to have that filled; `--small` takes the beginnings of three plans, `--stand-in`
 * builds a small site in the place of the report.
 */
const { values } = parseArgs({
	options: {
		runs: { type: "string", default: "200" },
		seed: { type: "string", default: "1" },
		minutes: { type: "string", default: "600" },
		keep: { type: "string", default: "5" },
		folder: { type: "string" },
		small: { type: "boolean", default: false },
		"stand-in": { type: "boolean", default: false },
	},
});
const aside = await mkdtemp(join(tmpdir(), "bice-soak-"));
const folder = resolve(values.folder ?? aside);
const [root, to] = [join(folder, "project"), join(folder, "site")];
const isStandIn = values["stand-in"];
const keep = Number(values.keep);
await mkdir(folder, { recursive: true });
if (!isStandIn) await copyCheckout(process.cwd(), root);
if (isStandIn || values.small) await makeSmallProject(process.cwd(), root);
const publisher = isStandIn ? await standIn(root, to, keep) : commandLine(root, to, keep);
// the first interrupt ends it after the run under way, with what came of it; the second at once
let until = Date.now() + Number(values.minutes) * 60_000;
process.on("SIGINT", () => {
	if (until === 0) publisher.close().then(() => process.exit(1));
	until = 0;
});
const result = await soak({
	...{ root, to, aside, publisher, keep },
	runs: Number(values.runs),
	seed: Number(values.seed),
	isOver: () => Date.now() > until,
	patience: isStandIn ? 100 : 20_000,
	disk: { changes: isStandIn ? 300 : 9000, canBeFilled: !isStandIn && canBeFilled(folder) },
	log: (line) => process.stdout.write(`${line}\n`),
});
await publisher.close();
process.stdout.write(`${summaryOf(result)}\n`);
await rm(aside, { recursive: true });
process.exitCode = hasHeld(result) ? 0 : 1;
