/**
 * A disk that fails: full (ENOSPC) or not to be written to (EROFS) after so many changes, as Node sees it, or one with so
 * many bytes left in truth (FULL).
 */
export interface DiskFault {
	code: "ENOSPC" | "EROFS" | "FULL";
	after: number;
}

/** One run on the schedule. */
export interface Run {
	command: "publish" | "rollback";
	/** Publish what is much smaller than the last release. */
	accept: boolean;
	fault: DiskFault | null;
}

/** A run under way. */
export interface UnderWay {
	/** How it ended: its exit code, null where it was killed, and what it said. */
	readonly ended: Promise<{ code: number | null; said: string }>;
	/** Kills it at once: all its processes, or only the one that publishes. */
	kill(whom: "all" | "publisher"): Promise<void>;
}

/** Who publishes: the real command line, or a stand-in that builds a small site. */
export interface Publisher {
	start(run: Run): UnderWay;
	/** Builds the site of a project from scratch in another folder, with `last` as the release before, and returns that folder. */
	buildFromScratch(folder: string, last: string): Promise<string>;
	close(): Promise<void>;
}
