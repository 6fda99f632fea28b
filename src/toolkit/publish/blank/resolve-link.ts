/** Elements that lead or load by an address; `>` may stand in a quoted value. */
const linkingTag = /<(?:a|form|img|link)\b(?:[^>"]|"[^"]*")*>/g;
const rootAddress = / (href|action|src)="(\/[^"]*)"/;

/**
 * Returns the HTML of a page with its links, which count from the root of the site, counted from the page, so that the site
 * works in any folder of any host. `names` says under which addresses files stand that pages ask for by another one.
 *
 * @example
 * resolveLinks('<a href="/theme/green">', "/en/reader/gaoqing-2024-key-points", new Map()) // <a href="../../theme/green">
 */
export function resolveLinks(html: string, page: string, names: ReadonlyMap<string, string>): string {
	return html.replace(linkingTag, (tag) =>
		tag.replace(rootAddress, (whole, attribute: string, address: string) =>
			address.startsWith("//") ? whole : ` ${attribute}="${resolveAddress(address, page, names)}"`,
		),
	);
}

function resolveAddress(address: string, page: string, names: ReadonlyMap<string, string>): string {
	const at = address.search(/[?#]/);
	const path = at < 0 ? address : address.slice(0, at);
	const target = names.get(path) ?? shortAddress(path);
	return encodeAddress(relativeAddress(page, target) + address.slice(path.length));
}

/** Pages are asked for without their endings. */
function shortAddress(path: string): string {
	return path.replace(/\.html$/, "").replace(/\/index$/, "/");
}

/** Returns the way from a page to another place of the site: `../../theme/green`, `./`. */
function relativeAddress(page: string, target: string): string {
	const from = page.split("/").slice(1, -1);
	const to = target.split("/").slice(1);
	const file = to.pop() ?? "";
	let same = 0;
	while (same < Math.min(from.length, to.length) && from[same] === to[same]) same += 1;
	const up = from.length - same;
	return (up > 0 ? "../".repeat(up) : "./") + [...to.slice(same), file].join("/");
}

/** What is escaped already stays so. */
function encodeAddress(address: string): string {
	try {
		return encodeURI(decodeURI(address));
	} catch {
		return encodeURI(address);
	}
}
