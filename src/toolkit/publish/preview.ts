import { watch } from "node:fs";
import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { pageDirectory, tableDirectory } from "./place.js";

/** Folders whose change makes every page a different one, though no page's own file changed. */
const sources = [tableDirectory, ...["publish", "page", "query", "chart"].map((layer) => `src/toolkit/${layer}`)];

/**
 * Watches the tables and the code that draws pages, and touches all page loaders when one changes, so that Framework's
 * preview, which looks at nothing else, renders them again. Returns a function that stops watching.
 */
export function watchTables(): () => void {
	let waiting: NodeJS.Timeout | undefined;
	const changed = () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void touchLoaders(), 200);
	};
	const watchers = sources.map((source) => watch(source, { recursive: true }, changed));
	return () => {
		clearTimeout(waiting);
		for (const watcher of watchers) {
			watcher.close();
		}
	};
}

async function touchLoaders(): Promise<void> {
	const now = new Date();
	const files = await readdir(pageDirectory, { recursive: true });
	const loaders = files.filter((file) => /\.\w+\.ts$/.test(file) && !file.startsWith("toolkit"));
	await Promise.all(loaders.map((file) => utimes(join(pageDirectory, file), now, now)));
}
