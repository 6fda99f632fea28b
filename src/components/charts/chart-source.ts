import type { Card } from "../../toolkit/card/card.js";
import type { VersionState } from "../../toolkit/publish/embed/version-file.js";
import type { Language } from "../../toolkit/schema/language.js";

/** A chart as the site holds it: its addresses, and what of it is fetched once. */
export interface ChartSource {
	id: string;
	/** The root of the site that is being read, absolute. */
	root: string;
	/** Where the site is published, as what is taken along names it. */
	site: string;
	/** An address of the site that is being read as it is where the site is published. */
	published(address: string): string;
	/** The address of a file of it, live or frozen; the folder where there is no name. */
	file(name: string, version?: string | null): string;
	/** The address of its page in a language. */
	page(language: Language, version?: string | null): string;
	card(language: Language): Promise<Card>;
	/** What the site knows of its versions. */
	state(): Promise<VersionState>;
	/** Its height in a frame 700 px wide, in px. */
	height(language: Language): Promise<number>;
}

/** Returns the name of a file in a language: `card.json`, `card.en.json`. */
export function inLanguage(name: string, language: Language): string {
	return language === "zh" ? name : name.replace(".", `.${language}.`);
}

const known = new Map<string, Promise<unknown>>();

/** Returns a chart of the site. */
export function chartSource(id: string, root: string, site: string): ChartSource {
	const file = (name: string, version: string | null = null) =>
		`${root}${version === null ? "embed" : `v/${version}`}/${id}/${name}`;
	return {
		id,
		root,
		site,
		published: (address) => (address.startsWith(root) ? site + address.slice(root.length) : address),
		file,
		page: (language, version) => file(language === "zh" ? "" : `${language}.html`, version),
		card: (language) => json<Card>(file(inLanguage("card.json", language))),
		state: () => json<VersionState>(file("version.json")),
		height: async (language) => (await json<{ height: number }>(file(inLanguage("oembed.json", language)))).height,
	};
}

function json<Content>(address: string): Promise<Content> {
	const content = known.get(address) ?? fetch(address).then(bodyOf);
	known.set(address, content);
	content.catch(() => known.delete(address));
	return content as Promise<Content>;
}

function bodyOf(answer: Response): Promise<unknown> {
	if (!answer.ok) throw new Error(`missing file: ${answer.url}`);
	return answer.json();
}
