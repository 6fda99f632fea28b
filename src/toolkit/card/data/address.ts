import type { Language } from "../../schema/language.js";

/**
 * Returns an address of the report in a language: from its root where it is not known where the report is published, else
 * absolute. `page/address/` says the same of the pages themselves.
 *
 * @example
 * reportAddress("en", "/reader/gaoqing-2024-key-points#t-7ecdaafc", "https://example.org/bice/")
 * // https://example.org/bice/en/reader/gaoqing-2024-key-points#t-7ecdaafc
 */
export function reportAddress(language: Language, path: string, site?: string): string {
	return siteAddress(`${language === "zh" ? "" : `/${language}`}${path}`, site);
}

/** Returns an address that has no language, `/embed/indicator/urban_new_employment/`, absolute where that is known. */
export function siteAddress(path: string, site?: string): string {
	return site === undefined ? path : new URL(`.${path}`, site.replace(/\/*$/u, "/")).href;
}
