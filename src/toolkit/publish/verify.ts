import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "./file-list.js";

/** Something that may stand in no file of the site, and what to call it. */
interface Fault {
	readonly in: RegExp;
	readonly pattern: RegExp;
	readonly name: string;
}

/**
 * What Framework lets through without a word. Addresses inside a script are judged only where they are loaded from: the
 * namespaces of SVG and the like are names, no addresses. Links (`<a href>`) to a plan's own source may leave the site.
 */
const faults: readonly Fault[] = [
	{ in: /\.html$/, pattern: /observablehq--error/, name: "a page that failed to render" },
	{
		in: /\.html$/,
		pattern: /<(?:script|link|img|iframe|source|use|object|embed)\b[^>]*?\b(?:src|href|data)="(?:https?:)?\/\/[^"]*/i,
		name: "a foreign address",
	},
	{ in: /\.html$/, pattern: /<html(?![^>]* lang=)[^>]*>/, name: "a page without a language" },
	{ in: /\.css$/, pattern: /(?:@import|url\()\s*["']?(?:https?:)?\/\/[^"')]*/i, name: "a foreign address" },
	{ in: /\.m?js$/, pattern: /(?:\bfrom|\bimport)\s*\(?\s*["']node:[\w/]+/, name: "a module of Node" },
	{
		in: /\.m?js$/,
		pattern: /(?:\bfrom|\bimport|\bfetch|\bimportScripts|\bWorker)\s*\(?\s*["'`](?:https?:)?\/\/[^"'`]*/,
		name: "a foreign address",
	},
];

/** Returns what is wrong with a built site, a line a fault: `compare.html: a foreign address: <script src="https://…`. */
export async function findFaults(directory: string): Promise<string[]> {
	const found: string[] = [];
	for (const file of await listFiles(directory)) {
		const concerned = faults.filter((fault) => fault.in.test(file));
		if (concerned.length > 0) {
			found.push(...faultsOf(file, await readFile(join(directory, file), "utf8"), concerned));
		}
	}
	return found;
}

/** Returns the faults of one file's text. */
export function faultsOf(file: string, text: string, concerned: readonly Fault[] = faults): string[] {
	return concerned
		.filter((fault) => fault.in.test(file))
		.flatMap((fault) => {
			const match = fault.pattern.exec(text);
			return match ? [`${file}: ${fault.name}: ${match[0].slice(0, 120)}`] : [];
		});
}
