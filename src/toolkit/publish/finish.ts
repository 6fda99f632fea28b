import { copyOf, htmlLanguages, type Language } from "../page/copy/copy.js";

/**
 * Returns a page of Framework's with its language, the name of the report in it, and with a viewport that may be enlarged,
 * which Framework's own forbids.
 */
export function finishPage(html: string, language: Language = "zh"): string {
	return html
		.replace(/<html(?=>)/, `<html lang="${htmlLanguages[language]}"`)
		.replace(` | ${copyOf("zh").name}</title>`, ` | ${copyOf(language).name}</title>`)
		.replace(", maximum-scale=1", "");
}
