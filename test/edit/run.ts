import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lawBreaches } from "../../src/toolkit/publish/manifest/law.js";
import type { Manifest } from "../../src/toolkit/publish/manifest/manifest-schema.js";
import { chanceOf } from "../soak/chance.js";
import { readCollection } from "../soak/collection.js";
import { copyCheckout } from "../soak/command-line.js";
import { editByChance, mend } from "../soak/edit.js";
import { differences } from "./difference.js";

/**
 * `npm run edits -- --runs 3 --seed 1`: edits a copy of the checkout by chance, again and again, and builds it each time over
 * what the last build left; each time a build from nothing, in another folder, must give the same bytes, and no file may
 * change none of whose inputs did. Ends with 1 where that does not hold.
 */
const { values } = parseArgs({
	options: { runs: { type: "string", default: "3" }, seed: { type: "string", default: "1" } },
});
const folder = await mkdtemp(join(tmpdir(), "bice-edits-"));
const root = join(folder, "project");
const site = join(root, "dist");
await copyCheckout(process.cwd(), root);
const chance = chanceOf(Number(values.seed));
const collection = await readCollection(root);
say(`first build in ${await build(root)} s`);
let found = 0;
for (let run = 1; run <= Number(values.runs); run += 1) {
	const before = await readManifest();
	const done: string[] = [];
	for (let count = 1 + chance.below(2); count > 0 || done.length === 0; count -= 1) {
		const edits = await editByChance(collection, chance);
		if (collection.mend === null) done.push(...edits);
		await mend(collection);
	}
	const seconds = await build(root);
	const scratch = join(folder, `from-nothing-${run}`);
	await copyCheckout(root, scratch);
	const all = await build(scratch);
	const faults = [
		...(await differences(site, join(scratch, "dist"))),
		...lawBreaches({ before, now: await readManifest() }).map((file) => `changed without a cause: ${file}`),
	];
	found += faults.length;
	say(`${run}: ${done.join(", ")}: ${seconds} s, from nothing ${all} s, ${faults.length} differences`);
	for (const fault of faults.slice(0, 20)) say(`  ${fault}`);
	await rm(scratch, { recursive: true });
}
await rm(folder, { recursive: true });
process.exitCode = found === 0 ? 0 : 1;

/** Builds tables and report of a project as its readers would, and returns the seconds it took. */
async function build(project: string): Promise<string> {
	const start = performance.now();
	const env = { ...process.env, SOURCE_DATE_EPOCH: "1795348800" };
	const builder = spawn("npm", ["run", "--silent", "build"], {
		cwd: project,
		env,
		stdio: ["ignore", "ignore", "pipe"],
	});
	const said: string[] = [];
	builder.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
	const [code] = await once(builder, "close");
	if (code !== 0) throw new Error(`the build failed in ${project}: ${said.join("")}`);
	return ((performance.now() - start) / 1000).toFixed(1);
}

async function readManifest(): Promise<Manifest> {
	return JSON.parse(await readFile(join(site, "manifest.json"), "utf8"));
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
