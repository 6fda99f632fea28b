import type { Counts } from "./count.js";

/** What is to be published, and where. */
export interface Publication {
	/** The folder that is published to; a server serves `current` in it. */
	to: string;
	/** The folder of the site. */
	site: string;
	/** How many releases stay, with the one that readers see. */
	keep: number;
	/** Publish a site that is much smaller than the last release, or one that somebody went back from. */
	accept: boolean;
	/** How often this is done, in hours, so that it can be said when it is overdue; left out where nobody knows. */
	every?: number;
	/** The version of bice. */
	version: string;
	/** Builds the site, and returns the addresses outside that it may link to. */
	prepare(last: LastRelease): Promise<readonly string[]>;
	/** Returns what is wrong with a release before readers see it, a sentence a fault; as `bice verify` does where left out. */
	verify?(folder: string, sources: readonly string[]): Promise<readonly string[]>;
}

/** What a build may know of the release before. */
export interface LastRelease {
	/**
	 * The folder of the one that readers see, or, where somebody damaged that, of the newest whole one before it; null
	 * without any.
	 */
	folder: string | null;
	/** How many frozen files were restored from it in the folder of the site. */
	restored: number;
}

/** What came of it. */
export interface Outcome {
	outcome: "published" | "unchanged";
	/** The release that readers see. */
	release: string;
	/** The release that would have come out again, had nobody gone back from it; null where that is not why there is none. */
	left: string | null;
	files: number;
	/** How many files are not those of the last release. */
	fresh: number;
	counts: Counts;
}
