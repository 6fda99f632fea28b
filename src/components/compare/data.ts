import { FileAttachment } from "observablehq:stdlib";
import type { CompareData } from "../../toolkit/page/compare/compare-data.js";

let loaded: Promise<CompareData> | undefined;

/** Returns what the page's script needs beside the page, in its language, loaded when first asked for. */
export function loadData(): Promise<CompareData> {
	const file = document.documentElement.lang.startsWith("en")
		? FileAttachment("../../data/compare/en.json")
		: FileAttachment("../../data/compare/zh.json");
	loaded ??= fetch(file.href).then((answer) => answer.json() as Promise<CompareData>);
	return loaded;
}
