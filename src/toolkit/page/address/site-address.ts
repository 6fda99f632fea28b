import type { Language } from "../copy/copy.js";

/** Returns what stands before the address of a page: nothing in Chinese, `/en` in English. */
export function languagePrefix(language: Language): string {
	return language === "zh" ? "" : `/${language}`;
}

/** Returns where a page stands in a language, as Framework names it: `addressOf("en", "/")` → `/en/index`. */
export function addressOf(language: Language, path: string): string {
	return `${languagePrefix(language)}${path.endsWith("/") ? `${path}index` : path}`;
}

/**
 * Returns the HTML of a page with the links between pages in its language: they are written without one. A link that
 * names a language itself (`hreflang`) and files under `/data/`, `/embed/` and `/v/` stay as they are.
 *
 * @example
 * inLanguage("en", '<a href="/compare">') // <a href="/en/compare">
 */
export function inLanguage(language: Language, html: string): string {
	const prefix = languagePrefix(language);
	if (prefix === "") return html;
	return html.replace(/<(?:a|form)\b[^>]*>/g, (tag) =>
		tag.includes(" hreflang=")
			? tag
			: tag.replace(/ (href|action)="\/(?!\/|data\/|_file\/|embed\/|v\/)/, ` $1="${prefix}/`),
	);
}
