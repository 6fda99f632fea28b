import { type Collection, toCollection } from "../../toolkit/search/collection.js";
import type { SearchIndex } from "../../toolkit/search/search-index.js";
import { pageFile } from "../site/page-file.js";

let loaded: Promise<Collection> | undefined;

/** Returns the collection, fetched from the report itself when it is first asked for; a failure may be tried again. */
export function loadCollection(): Promise<Collection> {
	loaded ??= fetchCollection();
	loaded.catch(() => {
		loaded = undefined;
	});
	return loaded;
}

async function fetchCollection(): Promise<Collection> {
	const answer = await fetch(pageFile("search"));
	if (!answer.ok) throw new Error(`missing file: ${answer.url}`);
	return toCollection((await answer.json()) as SearchIndex);
}
