import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildTables } from "../../src/toolkit/cli/build.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { bundleRunner } from "./bundle-runner.js";
import type { Publisher, Run, UnderWay } from "./publisher.js";
import { standInSite, writeStandIn } from "./stand-in-site.js";

/** A process that waits to be told to publish. */
interface Runner {
	child: ChildProcess;
	isReady: Promise<unknown>;
	said: string;
}

/**
 * Returns a publisher that is everything but the report: tables, releases, locks and kills are real. Processes are started
 * ahead and used again, since starting one takes longer than a run.
 */
export async function standIn(root: string, to: string, keep: number): Promise<Publisher> {
	const file = await bundleRunner(join(root, "../runner"));
	const startNew = () => startRunner(file, [root, to, String(keep)]);
	const idle: Runner[] = [startNew(), startNew()];
	const running = new Set<Runner>();
	const start = (run: Run): UnderWay => {
		const runner = idle.shift() ?? startNew();
		running.add(runner);
		if (idle.length === 0) idle.push(startNew());
		const ended = endOf(runner, run).then((end) => {
			running.delete(runner);
			if (end.code !== null) idle.unshift(runner);
			return end;
		});
		return { ended, kill: async () => void runner.child.kill("SIGKILL") };
	};
	return {
		start,
		buildFromScratch: (folder, last) => buildFromScratch(root, folder, last),
		close: async () => {
			for (const { child } of [...idle, ...running]) child.kill("SIGKILL");
		},
	};
}

function startRunner(file: string, given: readonly string[]): Runner {
	const child = fork(file, given, {
		execArgv: ["--import", join(import.meta.dirname, "disk-fault.mjs")],
		stdio: ["ignore", "ignore", "pipe", "ipc"],
	});
	const runner: Runner = { child, isReady: once(child, "message"), said: "" };
	child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
		runner.said += chunk;
	});
	return runner;
}

async function endOf(runner: Runner, run: Run): Promise<{ code: number | null; said: string }> {
	const { child } = runner;
	runner.said = "";
	const onExit = { end: () => {} };
	const exited = new Promise<null>((resolve) => {
		onExit.end = () => resolve(null);
		child.once("exit", onExit.end);
	});
	const answered = runner.isReady.then(async () => {
		child.send(run, () => {});
		const [code] = await once(child, "message");
		return Number(code);
	});
	const code = await Promise.race([exited, answered.catch(() => null)]);
	child.off("exit", onExit.end);
	return { code, said: runner.said };
}

async function buildFromScratch(root: string, folder: string, last: string): Promise<string> {
	await mkdir(folder, { recursive: true });
	for (const part of ["seeds", "data"]) {
		const isMemory = (file: string) => file.startsWith(join(root, "data/tables"));
		await cp(join(root, part), join(folder, part), { recursive: true, filter: (file) => !isMemory(file) });
	}
	const project = projectAt(folder);
	await buildTables(project);
	await writeStandIn(await standInSite(project.tables, last), project.site);
	return project.site;
}
