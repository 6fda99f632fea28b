/** What is wrong with a file that people edit: where, what, and how to mend it. */
export interface FileFinding {
	/** Path from the root of the project, `data/lexicon.csv`. */
	readonly file: string;
	/** Line, from 1. */
	readonly line: number;
	readonly message: string;
	readonly cure: string;
}

/** What is wrong with one cell: the message ends in the value. */
export class Problem {
	readonly message: string;
	readonly cure: string;
	constructor(message: string, cure: string) {
		this.message = message;
		this.cure = cure;
	}
}

export function missing(what: string, value: string, cure: string): Problem {
	return new Problem(`missing ${what}: ${value}`, cure);
}

export function unknown(what: string, value: string, cure: string): Problem {
	return new Problem(`unknown ${what}: ${value}`, cure);
}

export function invalid(what: string, value: string, cure: string): Problem {
	return new Problem(`invalid ${what}: ${value}`, cure);
}

export function duplicate(what: string, value: string, cure: string): Problem {
	return new Problem(`duplicate ${what}: ${value}`, cure);
}

/** Returns the finding of a problem in a line of a file. */
export function findingAt(file: string, line: number, { message, cure }: Problem): FileFinding {
	return { file, line, message, cure };
}
