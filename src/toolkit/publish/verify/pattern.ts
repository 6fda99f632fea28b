/** Something that may stand in no file of the site, and what to call it. */
export interface Fault {
	readonly in: RegExp;
	readonly pattern: RegExp;
	readonly name: string;
}

/**
 * What Framework lets through without a word. Addresses inside a script are judged only where they are loaded from: the
 * namespaces of SVG and the like are names, no addresses. Links (`<a href>`) are judged by `findDeadLinks`.
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

/** Returns whether anything at all may be wrong with a file of this name, so that others need not be read. */
export function isJudged(file: string): boolean {
	return faults.some((fault) => fault.in.test(file));
}

/** Returns the faults of one file's text, a line a fault: `compare.html: a foreign address: <script src="https://…`. */
export function faultsOf(file: string, text: string): string[] {
	return faults
		.filter((fault) => fault.in.test(file))
		.flatMap((fault) => {
			const match = fault.pattern.exec(text);
			return match ? [`${file}: ${fault.name}: ${match[0].slice(0, 120)}`] : [];
		});
}
