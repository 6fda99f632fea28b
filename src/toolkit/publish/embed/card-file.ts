/** A file of a chart's folder: its name in it, and what it holds. */
export interface CardFile {
	readonly name: string;
	readonly content: string | Uint8Array;
}
