import { AsyncLocalStorage } from "node:async_hooks";
import { type Counts, type LogEntry, toJson, toText } from "./log-entry.js";

/** Where progress and errors are written. */
export type Log = (entry: LogEntry) => void;

export const logFormats = ["text", "json"] as const;
export type LogFormat = (typeof logFormats)[number];

const lines: Readonly<Record<LogFormat, (entry: LogEntry) => string>> = {
	text: toText,
	json: (entry) => toJson(entry, new Date()),
};

/** Returns a log that writes to stderr, a person's lines or a machine's. */
export function stderrLog(format: LogFormat): Log {
	return (entry) => void process.stderr.write(`${lines[format](entry)}\n`);
}

const current = new AsyncLocalStorage<Log>();
const textLog = stderrLog("text");

/** Does some work; whatever it logs, however deep, goes to `log`. */
export function logging<Result>(log: Log, work: () => Result): Result {
	return current.run(log, work);
}

/** Writes an entry to the log of the command; to stderr as text where none was chosen. */
export const log: Log = (entry) => (current.getStore() ?? textLog)(entry);

/** Says how a phase stands, in one line: `say("tables", "unchanged")`. */
export function say(phase: string | null, message: string, counts?: Counts): void {
	log({ level: "info", phase, message, ...(counts === undefined ? {} : { counts }) });
}
