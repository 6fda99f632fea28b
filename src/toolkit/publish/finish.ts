import { readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { copyOf, htmlLanguages, type Language, languages } from "../page/copy/copy.js";
import { listFiles } from "../store/file-list.js";

/**
 * Finishes the pages of a built site in place and returns their number: says which language they are in, and lets a
 * reader enlarge them, which Framework's own viewport forbids.
 */
export async function finishPages(directory: string): Promise<number> {
	const pages = (await listFiles(directory)).filter((file) => file.endsWith(".html"));
	await Promise.all(
		pages.map(async (page) => {
			const path = join(directory, page);
			await writeFile(path, finishPage(await readFile(path, "utf8"), languageOf(page)));
		}),
	);
	return pages.length;
}

/** Returns a page of Framework's with its language, the name of the report in it, and with a viewport that may be enlarged. */
export function finishPage(html: string, language: Language = "zh"): string {
	return html
		.replace(/<html(?=>)/, `<html lang="${htmlLanguages[language]}"`)
		.replace(` | ${copyOf("zh").name}</title>`, ` | ${copyOf(language).name}</title>`)
		.replace(", maximum-scale=1", "");
}

/** Returns the language of a page by its file: `en/compare.html` is English. */
function languageOf(file: string): Language {
	return languages.find((language) => file.split(sep)[0] === language) ?? "zh";
}
