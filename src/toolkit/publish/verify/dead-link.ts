import type { PageLink, PagePart } from "./page-part.js";

/** A host that no address of a site is on: what resolves to it stays inside the site. */
const inside = "http://site.invalid";

/** The files of a site and the parts of its pages, by their paths seen from its root (`reader/index.html`). */
export interface SiteFiles {
	readonly files: ReadonlySet<string>;
	readonly pages: ReadonlyMap<string, PagePart>;
	/** Addresses outside that pages may link to, the plans' own sources, as `URL` writes them. */
	readonly sources: ReadonlySet<string>;
}

/**
 * Returns what is wrong with the links of a site, a line a fault, page by page: links to pages, files or places in a page
 * that are not there, links out of the site that are no plan's source, links that lose the reader's language, ids that
 * stand twice, and labels of nothing.
 *
 * @example
 * // compare.html: a link to nothing: ./reader/weicheng-2023#t-5d2b
 */
export function findDeadLinks(site: SiteFiles): string[] {
	return [...site.pages].flatMap(([page, { repeated, references, ids, links }]) => [
		...repeated.map((id) => `${page}: an id that stands twice: ${id}`),
		...[...references].filter((id) => !ids.has(id)).map((id) => `${page}: a reference to nothing: ${id}`),
		...new Set(links.flatMap((link) => faultOf(page, link, site) ?? [])),
	]);
}

/** Returns the fault of one link, or null. */
function faultOf(page: string, link: PageLink, site: SiteFiles): string | null {
	const fault = (name: string) => `${page}: ${name}: ${link.address}`;
	if (!URL.canParse(link.address, `${inside}/${page}`)) return fault("a link that cannot be read");
	const { origin, protocol, pathname, hash, href } = new URL(link.address, `${inside}/${page}`);
	if (protocol === "data:") return null;
	if (origin !== inside) return site.sources.has(href) ? null : fault("a foreign link");
	const file = fileAt(decodeURIComponent(pathname), site.files);
	if (file === null) return isOfThePast(page, pathname) ? null : fault("a link to nothing");
	const part = site.pages.get(file);
	if (part && hash !== "" && !part.ids.has(decodeURIComponent(hash.slice(1)))) return fault("a link to nothing");
	if (part && link.language === null && isEnglish(file) !== isEnglish(page))
		return fault("a link that loses the language");
	return null;
}

/**
 * What tells of earlier releases may lead to charts that only those had. Releases carry them on, and are refused where one
 * is lost (`brokenPromises`); a checkout that never published has none of them.
 */
function isOfThePast(page: string, path: string): boolean {
	if (/^(?:en\/)?changes\/index\.html$/.test(page)) return /^\/(?:v|embed)\//.test(path);
	return /^embed\//.test(page) && /^\/v\/[0-9a-f]{12}\//.test(path);
}

/**
 * Returns the file that a static host answers a path with, or null. A folder without its slash is none: hosts differ in
 * whether they redirect, and relative links of a page that is served without it lead elsewhere.
 */
function fileAt(path: string, files: ReadonlySet<string>): string | null {
	const name = path.slice(1);
	const candidates = path.endsWith("/") ? [`${name}index.html`] : [name, `${name}.html`];
	return candidates.find((file) => files.has(file)) ?? null;
}

function isEnglish(page: string): boolean {
	return /^(?:data\/evidence\/)?en\/|^(?:embed|v)\/.*[./]en\.html$/.test(page);
}
