/** Returns words as they begin a sentence: with a capital, where their script has any. */
export function asBeginning(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns words as they go on after a colon: without a capital, where their script has any. */
export function asContinued(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
