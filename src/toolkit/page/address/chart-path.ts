import type { Language } from "../../schema/language.js";

/** Returns the address of a chart in the gallery: `/charts/#indicator/urban_new_employment`. */
export function chartPath(id: string): string {
	return `/charts/#${id}`;
}

/** Returns the address of a file of a chart: `/embed/theme/green/attention/data.csv`; without a name, of its page. */
export function embedPath(id: string, file = ""): string {
	return `/embed/${id}/${file}`;
}

/** Returns the way from a page to the root of the site: `../` from `/charts/`, `../../` from `/en/charts/`, `./` from `/compare`. */
export function rootPath({ language, path }: { language: Language; path: string }): string {
	const depth = path.split("/").length - 2 + (language === "zh" ? 0 : 1);
	return depth === 0 ? "./" : "../".repeat(depth);
}
