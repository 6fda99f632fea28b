import { type Log, log } from "./log.js";
import type { Counts } from "./log-entry.js";

/** What a phase made: a few words for a person, and the same in numbers for a machine. */
export interface Told {
	readonly message: string;
	readonly counts: Counts;
}

/** Returns what a phase made: `told("5 plans", { plans: 5 })`. */
export function told(message: string, counts: Counts): Told {
	return { message, counts };
}

/** The phase in which an error was thrown, and when that had begun. */
const failures = new WeakMap<Error, { phase: string; milliseconds: number }>();

/**
 * Does the work of a phase and returns its result; logs one line with what it made and the time it took:
 * `extract   324 targets in 329 clauses  0.21 s`. Of a phase that fails nothing is logged: {@link failedPhase} knows it.
 */
export async function phase<Result>(
	name: string,
	work: () => Promise<Result> | Result,
	describe: (result: Result) => Told | string,
	write: Log = log,
): Promise<Result> {
	const start = performance.now();
	try {
		const result = await work();
		const made = describe(result);
		const what = typeof made === "string" ? { message: made } : made;
		write({ level: "info", phase: name, ...what, milliseconds: performance.now() - start });
		return result;
	} catch (error) {
		if (error instanceof Error && !failures.has(error)) {
			failures.set(error, { phase: name, milliseconds: performance.now() - start });
		}
		throw error;
	}
}

/** Returns the innermost phase in which an error was thrown, and how long it had taken; no phase where it was in none. */
export function failedPhase(error: unknown): { phase: string | null; milliseconds?: number } {
	return (error instanceof Error && failures.get(error)) || { phase: null };
}
