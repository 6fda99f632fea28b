import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Copy, copyOf, type Language } from "./copy/copy.js";
import { type Format, formatOf } from "./word/format.js";
import { type NameBooks, type Names, noNameBooks, toNames } from "./word/names.js";

/** What every part of a page asks for: the language of the page, and how words, names and figures are written in it. */
export interface PageContext {
	language: Language;
	copy: Copy;
	names: Names;
	format: Format;
	/** The address of the page without its language: `/compare`. */
	path: string;
	/** The state of the tables that the page was made from. */
	version: string;
	/** The regions that have a plan, in the order of columns. */
	regions: readonly string[];
	/** Where the report is published, `https://example.org/bice/`, where that is known. */
	site: string | undefined;
}

/** Returns the context of a page. */
export function toPageContext(
	language: Language,
	books: NameBooks = noNameBooks,
	{
		path = "/",
		version = "",
		regions = [],
		site,
	}: Partial<Pick<PageContext, "path" | "version" | "regions" | "site">> = {},
): PageContext {
	const names = toNames(books, language);
	return {
		language,
		copy: copyOf(language),
		names,
		format: formatOf(language),
		path,
		version,
		regions: [...regions].sort((a, b) => names.regionRank(a) - names.regionRank(b)),
		site,
	};
}

/** The context of the page that is being rendered; the envelope provides it. */
export const PageProvider = createContext<PageContext>(toPageContext("zh"));

/**
 * Returns the context of the page that is being rendered.
 *
 * @example
 * const { copy, names, format } = usePage();
 */
export function usePage(): PageContext {
	return useContext(PageProvider);
}
