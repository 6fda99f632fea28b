import { search as searchEn } from "../../toolkit/page/copy/en/search.js";
import { site as siteEn } from "../../toolkit/page/copy/en/site.js";
import { search as searchZh } from "../../toolkit/page/copy/zh/search.js";
import { site as siteZh } from "../../toolkit/page/copy/zh/site.js";
import type { Name } from "../../toolkit/search/search-index.js";

/** The language of the page, and the few words of it that answers need. */
export const language: keyof Name = document.documentElement.lang.startsWith("en") ? "en" : "zh";
export const words = language === "en" ? searchEn : searchZh;
export const siteWords = language === "en" ? siteEn : siteZh;

const grouped = new Intl.NumberFormat(language === "en" ? "en-GB" : "zh-CN");

/** Returns a count as the page writes it: `1,024`. */
export function count(value: number): string {
	return grouped.format(value);
}

/** What says that a text is Chinese where the page is not. */
export const chinese: { lang: string | null } = { lang: language === "zh" ? null : "zh-CN" };

/** Returns an address of the report, given without a language, as this page links to it: from wherever the report stands. */
export function linkTo(path: string): string {
	const home = document.querySelector<HTMLAnchorElement>(".masthead .brand")?.href ?? location.href;
	return new URL(`.${path}`, home).href;
}
