import { copyOf, type Language } from "../../page/copy/copy.js";
import { finishPage } from "../finish.js";
import { contentPlace, titlePlace } from "./blank.js";
import { resolveLinks } from "./resolve-link.js";

/** A page that has been rendered: where it stands, `/en/theme/green`, and what it says. */
export interface DrawnPage {
	readonly address: string;
	readonly language: Language;
	readonly title: string;
	/** Its content, its links counted from the root of the site. */
	readonly html: string;
	readonly scripts: readonly string[];
}

/**
 * Returns a page as it is published: its blank, as Framework built it, with its title and its content in their places. The
 * content was made and escaped by the components; `names` says under which addresses files stand that it asks for.
 */
export function fillBlank(blank: string, page: DrawnPage, names: ReadonlyMap<string, string>): string {
	const [before, after, ...rest] = finishPage(named(blank, page.title), page.language).split(contentPlace);
	if (after === undefined || rest.length > 0) throw new Error(`no blank of a page: ${page.address}`);
	return `${before}${linkHeadings(resolveLinks(page.html, page.address, names))}${after}`;
}

function named(blank: string, title: string): string {
	const { name } = copyOf("zh");
	const written = escapeText(title);
	return blank.replace(`<title>${titlePlace} | ${name}</title>`, () =>
		title === name ? `<title>${written}</title>` : `<title>${written} | ${name}</title>`,
	);
}

const namedHeading = /<(h[1-4])\b((?:[^>"]|"[^"]*")*?\sid="([^"]*)"(?:[^>"]|"[^"]*")*)>(.*?)<\/\1>/gs;

/** Makes headings that have a name links to themselves, as Framework's pages have them. */
function linkHeadings(html: string): string {
	return html.replace(namedHeading, (heading, tag: string, attributes: string, id: string, inside: string) =>
		inside.includes("<a ")
			? heading
			: `<${tag}${attributes}><a class="observablehq-header-anchor" href="#${id}">${inside}</a></${tag}>`,
	);
}

function escapeText(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
