import { cardFiles } from "../../card/data/file.js";
import type { Language } from "../../schema/language.js";
import { embedPath } from "../address/chart-path.js";

/** A file that stands ready for every chart. */
export interface ChartFile {
	/** What it is called in a list: `SVG`, `Parquet`, or one of the words of the gallery. */
	name: string;
	path: string;
}

/** Returns the files of a chart that a reader of a language may want without any script. */
export function chartFiles(id: string, language: Language, words: Readonly<Record<string, string>>): ChartFile[] {
	return cardFiles
		.filter((file) => file.language === null || file.language === language)
		.map(({ path }) => ({ path, plain: path.replace(`.${language}.`, ".").replace(`${language}.html`, "index.html") }))
		.filter(({ plain }) => !unlisted.has(plain))
		.map(({ path, plain }) => ({
			name: words[plain] ?? path.slice(path.lastIndexOf(".") + 1).toUpperCase(),
			path: embedPath(id, path === "index.html" ? "" : path),
		}));
}

/** What programs ask for, and no reader. */
const unlisted: ReadonlySet<string> = new Set(["card.json", "oembed.json"]);
