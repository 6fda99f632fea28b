/** One answer that a reader got. */
export interface Answer {
	/** The file that answered, seen from the release; the address where none did. */
	file: string;
	/** The status of the answer; 0 where the connection broke. */
	status: number;
	/** SHA-256 of the bytes. */
	sha256: string;
	/** Whether as many bytes came as were announced. */
	isComplete: boolean;
	/** Whether it was named for later, so that no page need ever load it, as the runtime names libraries that the site lacks. */
	isLate: boolean;
}

/** A page that a reader opened, with all that it loads. */
export interface Observation {
	page: Answer;
	loads: readonly Answer[];
	/** When it was opened and when its last file had come, in milliseconds since 1970. */
	from: number;
	to: number;
	/** The releases that readers saw at both times. */
	first: string;
	last: string;
}

/** The files of each release by its name, with the SHA-256 of each: what it was let out with, and what it carries. */
export type Releases = ReadonlyMap<string, ReadonlyMap<string, string>>;
