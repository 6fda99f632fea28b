/**
 * Returns the address of a file that the page names for its scripts, absolute: `compare`, `evidence/gaoqing-2024-key-points`.
 * The page says it and not the script: the address holds the hash of what the file says, so that a script that named it
 * would be another one after every change of any plan. Throws where the page names none.
 */
export function pageFile(name: string): string {
	const address = entryOf(name)?.getAttribute("href");
	if (!address) throw new Error(`missing file: ${name}`);
	return new URL(address, document.baseURI).href;
}

/** Returns whether the page names a file for its scripts. */
export function hasPageFile(name: string): boolean {
	return entryOf(name) !== undefined;
}

function entryOf(name: string): Element | undefined {
	const list = document.querySelector<HTMLTemplateElement>("template#files")?.content;
	return list?.querySelector(`[data-file="${CSS.escape(name)}"]`) ?? undefined;
}
