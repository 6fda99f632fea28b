/** Addresses in markup that a browser loads with a page. */
const inMarkup = [
	/<script\b[^>]*?\bsrc="([^"]+)"/g,
	/<link\b(?=[^>]*\brel="(?:stylesheet|modulepreload|preload|icon)")[^>]*?\bhref="([^"]+)"/g,
	/<(?:img|iframe|source)\b[^>]*?\bsrc="([^"]+)"/g,
	// what scripts of the page fetch: opened sentences, data of its tables
	/<a\b(?=[^>]*\bdata-file=)[^>]*?\bhref="([^"]+)"/g,
];
/** Addresses in modules: what they import, and files that they name for later. */
const inScript = [/\b(?:import|from)\s*["']([^"']+)["']/g, /"path":\s*"([^"]+)"/g];
const inScriptLater = [/\bimport\(\s*["']([^"']+)["']/g, /\bnew URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g];
const inStyle = [/url\(\s*["']?([^"')]+)["']?\s*\)/g, /@import\s+["']([^"']+)["']/g];

/**
 * Returns the addresses that a file makes a browser load from the same site, as paths from its root; `address` is that of the
 * file, `/reader/gaoqing-2024-key-points`. Pages that it links to are none of them.
 */
export function loadsOf(address: string, type: string, text: string): string[] {
	return [...new Set(patternsOf(type).flatMap((pattern) => found(pattern, text)))]
		.flatMap((href) => toPath(href.replaceAll("&amp;", "&"), address))
		.sort();
}

/** Returns the addresses that a script names to load them later, where anybody asks for it. */
export function lateLoadsOf(address: string, type: string, text: string): string[] {
	if (!/html|javascript/.test(type)) return [];
	return [...new Set(inScriptLater.flatMap((pattern) => found(pattern, text)))]
		.flatMap((href) => toPath(href, address))
		.sort();
}

/** Returns the addresses of pages of the same site that a page links to. */
export function linksOf(address: string, text: string): string[] {
	return [...new Set(found(/<a\b(?![^>]*\bdata-file=)[^>]*?\bhref="([^"]+)"/g, text))].flatMap((href) =>
		toPath(href, address),
	);
}

function patternsOf(type: string): readonly RegExp[] {
	if (type.includes("html")) return [...inMarkup, ...inScript];
	if (type.includes("javascript")) return inScript;
	return type.includes("css") ? inStyle : [];
}

function found(pattern: RegExp, text: string): string[] {
	return [...text.matchAll(pattern)].flatMap(([, href]) => (href === undefined ? [] : [href]));
}

/** Returns the path of an address of the same site; none of a bare name of a package, a foreign address or a place in a page. */
function toPath(href: string, address: string): string[] {
	if (!/^(?:\.{0,2}\/|[\w-]+\/|[\w-]+\.\w+$)/.test(href) || href.startsWith("//")) return [];
	const base = new URL(address, "http://site.invalid");
	const url = URL.canParse(href, base) ? new URL(href, base) : null;
	return url === null || url.host !== base.host ? [] : [url.pathname];
}
