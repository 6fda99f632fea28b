import type { CompareData } from "../../toolkit/page/compare/compare-data.js";
import { pageFile } from "../site/page-file.js";

let loaded: Promise<CompareData> | undefined;

/** Returns what the page's script needs beside the page, in its language, loaded when first asked for. */
export function loadData(): Promise<CompareData> {
	loaded ??= fetch(pageFile("compare")).then((answer) => answer.json() as Promise<CompareData>);
	return loaded;
}
