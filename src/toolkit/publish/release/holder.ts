import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** Returns how a lock names a process: number, machine and, where the system tells, when it began: `4711@desk@98231`. */
export function holderOf(pid: number): string {
	return [pid, hostname(), startOf(pid)].join("@");
}

/**
 * Whether the process that a lock names still runs. Its number may have gone to another process meanwhile, which began at
 * another time; of another machine nothing can be known, so that its process counts as running.
 */
export function isHolderAlive(holder: string): boolean {
	const [pid, host, start] = holder.split("@");
	if (host !== hostname()) return true;
	if (!isRunning(Number(pid))) return false;
	const now = startOf(Number(pid));
	return now === "" || start === "" || now === start;
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}

/** Returns when a process began, in ticks since the machine did; empty where the system does not tell. */
function startOf(pid: number): string {
	try {
		// the second field is the name of the program, in brackets, and may hold spaces
		const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
			.replace(/^.*\) /s, "")
			.split(" ");
		return fields[19] ?? "";
	} catch {
		return "";
	}
}
