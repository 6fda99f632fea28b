/** A file of the site's data. */
export interface DataFile {
	/** Where it stands, from the root: `/data/targets.csv`. */
	readonly path: string;
	readonly content: string | Uint8Array;
	/** The address by which pages ask for it, where it is another one: `/_file/data/compare/zh.json`. */
	readonly asked?: string;
	/** Whether the hash of its content goes into its name. */
	readonly isHashed: boolean;
}

/** Returns a file that keeps its address from one build to the next. */
export function stableFile(path: string, content: string | Uint8Array, asked?: string): DataFile {
	return { path, content, isHashed: false, ...(asked === undefined ? {} : { asked }) };
}

/** Returns a file that pages ask for by an address, `/data/preview/zh/….svg`, and that stands beside Framework's own. */
export function hashedFile(asked: string, content: string | Uint8Array): DataFile {
	return { path: `/_file${asked.replace(/^\/_file/, "")}`, content, asked, isHashed: true };
}
