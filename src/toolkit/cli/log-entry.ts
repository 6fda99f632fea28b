/** How much there is of what: `{ plans: 5, words: 120 }`. */
export type Counts = Readonly<Record<string, number>>;

/** One line of the log of a command. */
export interface LogEntry {
	/** `warning`: something was made, and somebody may want to look at it. */
	readonly level: "info" | "warning" | "error";
	/** What was being done: `extract`, `site`, `publish`; null where it is about the whole command. */
	readonly phase: string | null;
	readonly message: string;
	/** How long it took. */
	readonly milliseconds?: number;
	readonly counts?: Counts;
	/** What to do about an error, where it happened, and with which code the command ends. */
	readonly cure?: string;
	readonly stack?: string;
	readonly exitCode?: number;
}

/** Returns an entry for the person at the terminal: `extract   324 targets in 329 clauses  0.21 s`. */
export function toText({ level, phase, message, milliseconds, cure, stack }: LogEntry): string {
	if (level === "error") {
		const more = [cure === undefined ? [] : [`  ${cure}`], stack === undefined ? [] : [stack]].flat();
		return [`bice: ${message}`, ...more].join("\n");
	}
	const start = phase === null ? "" : `${phase.padEnd(9)} `;
	const end = milliseconds === undefined ? "" : `  ${(milliseconds / 1000).toFixed(2)} s`;
	return `${start}${message}${end}`;
}

/**
 * Returns an entry as one line of JSON for a machine; fields that say nothing are left out.
 *
 * @example
 * toJson({ level: "info", phase: "read", message: "5 plans", milliseconds: 66, counts: { plans: 5 } }, time)
 * // {"time":"2026-11-22T11:03:06.042Z","level":"info","phase":"read","message":"5 plans","milliseconds":66,"counts":{"plans":5}}
 */
export function toJson(entry: LogEntry, time: Date): string {
	const { level, phase, message, milliseconds, counts, cure, stack, exitCode } = entry;
	const whole = milliseconds === undefined ? undefined : Math.round(milliseconds);
	return JSON.stringify({
		time: time.toISOString(),
		level,
		...(phase === null ? {} : { phase }),
		message,
		milliseconds: whole,
		counts,
		cure,
		stack,
		exitCode,
	});
}
