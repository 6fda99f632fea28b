import type { PictureWords } from "../../card/layout/layout-picture.js";
import type { Language } from "../copy/copy.js";
import { embedWords } from "../frame/embed-words.js";

/** Returns what a picture says beside its card, in every language; `{version}` stands where a script puts the version. */
export function paperWords(): Record<Language, PictureWords> {
	const words = (language: Language): PictureWords => {
		const { source, brand, live } = embedWords[language];
		return { source, brand, version: live("{version}"), address: "" };
	};
	return { zh: words("zh"), en: words("en") };
}
