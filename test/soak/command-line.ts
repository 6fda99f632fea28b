import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { rmSync, statfsSync } from "node:fs";
import { cp, readlink, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Publisher, Run, UnderWay } from "./publisher.js";

const diskFault = join(import.meta.dirname, "disk-fault.mjs");

/** How large a disk may be, in bytes, to be filled. */
const largest = 8 * 2 ** 30;

/** Where charts name the day of, for every run and for the build from scratch. */
const epoch = "1795348800";

/** Returns a publisher that is the real command line, `npm run publish`, in a copy of the checkout. */
export function commandLine(root: string, to: string, keep: number): Publisher {
	const running = new Set<ChildProcess>();
	return {
		start: (run) => {
			if (run.fault?.code === "FULL") fillDisk(to, run.fault.after);
			const child = startRun(run, root, to, keep);
			running.add(child);
			const end = () => {
				running.delete(child);
				rmSync(ballastOf(to), { force: true });
			};
			const { ended, kill } = underWay(child, to);
			return { kill, ended: ended.finally(end) };
		},
		buildFromScratch: async (folder) => {
			await copyCheckout(root, folder);
			const build = spawnIn(folder, ["run", "--silent", "build"]);
			const { code, said } = await endOf(build);
			if (code !== 0) throw new Error(`the build from scratch failed: ${said}`);
			return join(folder, "dist");
		},
		close: async () => {
			for (const { pid = 0 } of running) endProcess(-pid);
		},
	};
}

/** Copies what a checkout is built from, without what builds remember; `changes.json` is what was released, not memory. */
export async function copyCheckout(from: string, to: string): Promise<void> {
	const left = ["node_modules", ".git", "dist", "site", "data/tables", "src/.observablehq"].map((name) =>
		join(from, name),
	);
	await cp(from, to, { recursive: true, filter: (file) => !left.includes(resolve(file)) });
	await symlink(resolve("node_modules"), join(to, "node_modules"));
	await cp(join(from, "data/tables/changes.json"), join(to, "data/tables/changes.json")).catch(() => {});
}

function startRun({ command, accept, fault }: Run, root: string, to: string, keep: number): ChildProcess {
	const env =
		fault === null || fault.code === "FULL"
			? {}
			: { BICE_SOAK_FAULT: JSON.stringify(fault), NODE_OPTIONS: `--import ${diskFault}` };
	if (command === "rollback") return spawnIn(root, ["exec", "--silent", "--", "bice", "rollback", "--to", to], env);
	const more = accept ? ["--accept"] : [];
	return spawnIn(root, ["run", "--silent", "publish", "--", "--to", to, "--keep", String(keep), ...more], env);
}

/** Whether the disk of a folder is small enough to be filled, as one in memory that was made for the purpose. */
export function canBeFilled(folder: string): boolean {
	const { blocks, bsize } = statfsSync(folder);
	return blocks * bsize <= largest;
}

/** Fills a disk with one large file until so many bytes are left. */
function fillDisk(to: string, left: number): void {
	const { bavail, bsize } = statfsSync(to);
	execFileSync("fallocate", ["-l", String(Math.max(bavail * bsize - left, 1)), ballastOf(to)]);
}

function ballastOf(to: string): string {
	return join(to, "..", "ballast");
}

/** Starts npm as the leader of a group of processes, so that all of them can be killed at once. */
function spawnIn(cwd: string, given: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
	const all = { ...process.env, SOURCE_DATE_EPOCH: epoch, ...env };
	return spawn("npm", given, { cwd, env: all, detached: true, stdio: ["ignore", "pipe", "pipe"] });
}

async function endOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
	let said = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding("utf8").on("data", (chunk: string) => {
			said += chunk;
		});
	}
	// not "close": what a killed publisher started may live on for a while, with its output open
	const code = await new Promise<number | null>((done, fail) => child.on("exit", done).on("error", fail));
	return { code, said };
}

function underWay(child: ChildProcess, to: string): UnderWay {
	const kill = async (whom: "all" | "publisher") => {
		const holder = await readlink(join(to, ".lock")).catch(() => "");
		const publisher = Number(holder.split("@")[0]);
		endProcess(whom === "publisher" && publisher > 0 ? publisher : -(child.pid ?? 0));
	};
	return { ended: endOf(child), kill };
}

function endProcess(pid: number): void {
	try {
		if (pid !== 0) process.kill(pid, "SIGKILL");
	} catch {
		// it ended by itself meanwhile
	}
}
