import { hostname } from "node:os";

/** How many reasons of a refusal are told; the first ones show what to mend. */
const reasonsTold = 20;

/** A release that was not let out: each reason is a sentence. */
export class RefusedError extends Error {
	override readonly name = "RefusedError";
	readonly reasons: readonly string[];
	constructor(reasons: readonly string[]) {
		const more = reasons.length > reasonsTold ? [`and ${reasons.length - reasonsTold} more`] : [];
		super(["the release was refused", ...reasons.slice(0, reasonsTold), ...more].join("\n  "));
		this.reasons = reasons;
	}
}

/** A run that ended well but could not say so: `release` is what readers see. */
export class StatusError extends Error {
	override readonly name = "StatusError";
	constructor(release: string, file: string, error: unknown) {
		const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
		super(`readers see ${release}, but the status cannot be written (${reason}): ${file}`, { cause: error });
	}
}

/** Another process publishes to the same folder. */
export class LockedError extends Error {
	override readonly name = "LockedError";
	constructor(file: string, holder: string) {
		const [pid, host] = holder.split("@");
		const elsewhere = `on another machine, ${host}: where nothing runs there any more, remove the lock`;
		const where = host === undefined || host === hostname() ? "on this machine" : elsewhere;
		super(`another process publishes there (${pid}, ${where}): ${file}`);
	}
}

/** A folder that holds something other than releases where they should be. */
export class PlaceError extends Error {
	override readonly name = "PlaceError";
}

/** Whether an error is what the file system calls by a code, such as `EEXIST`. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
	return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
