import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Observation } from "./observation.js";

/** A reader in a process of its own. */
export interface Watch {
	/** Ends the reader and returns all that it saw. Throws where it ended by itself. */
	end(): Promise<Observation[]>;
}

/** Starts a reader of a folder that is published to, and waits until it reads; a slow reader waits up to `patience` ms. */
export async function startReader(to: string, log: string, seed: number, patience: number): Promise<Watch> {
	const reader: ChildProcess = fork(join(import.meta.dirname, "reader.ts"), [to, log, String(seed), String(patience)], {
		execArgv: ["--import", "tsx"],
	});
	await once(reader, "message");
	return {
		end: async () => {
			if (reader.exitCode !== null) throw new Error(`the reader ended by itself, with ${reader.exitCode}`);
			const ended = once(reader, "exit");
			reader.kill("SIGKILL");
			await ended;
			const lines = (await readFile(log, "utf8").catch(() => "")).split("\n");
			// the last line may be half written
			return lines.slice(0, -1).map((line): Observation => JSON.parse(line));
		},
	};
}
