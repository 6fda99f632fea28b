import type { Language } from "../../schema/language.js";
import { siteAddress } from "./address.js";
import type { Cited } from "./citation.js";
import { pageName } from "./file.js";
import type { CardVersion } from "./version.js";

/** Where and as what a chart is published. */
export interface Published {
	version: CardVersion;
	/** The day of that version, `YYYY-MM-DD`; null where it is not known. */
	date: string | null;
	/** Whether it stands under its version and never changes. */
	frozen: boolean;
	/** Where the report is published, `https://example.org/bice/`, where that is known. */
	site: string | undefined;
}

/** Returns the folder of a chart: `/embed/indicator/urban_new_employment/`, frozen `/v/0f62df8c41d2/indicator/…/`. */
export function cardFolder(id: string, { version, frozen }: Pick<Published, "version" | "frozen">): string {
	return frozen ? `/v/${version.version}/${id}/` : `/embed/${id}/`;
}

/** Returns the address of a chart in a language: its folder in Chinese, `en.html` in it in English. */
export function cardAddress(id: string, language: Language, published: Published): string {
	return siteAddress(`${cardFolder(id, published)}${pageName(language)}`, published.site);
}

/** Returns what the citations of a chart say beside its name, by language. */
export function citedAs(id: string, published: Published): Readonly<Record<Language, Cited>> {
	const { version, date, frozen } = published;
	const cited = (language: Language): Cited => ({
		version: version.version,
		date,
		frozen,
		url: cardAddress(id, language, published),
	});
	return { zh: cited("zh"), en: cited("en") };
}
