import type { Language } from "../../schema/language.js";

/** A file in a chart's folder: its name, its media type, the language it is in (null for both) and what it holds. */
export interface CardFileKind {
	readonly path: string;
	readonly type: string;
	readonly language: Language | null;
	readonly zh: string;
	readonly en: string;
}

/** The files that stand in the folder of every chart, live and frozen. */
export const cardFiles: readonly CardFileKind[] = [
	...inBoth("index.html", "text/html", "图，可嵌入网页", "The chart, to embed", { en: "en.html" }),
	...inBoth("chart.svg", "image/svg+xml", "图片，矢量，字为轮廓", "Picture, vector, text as outlines"),
	...inBoth("chart.png", "image/png", "图片，两倍像素", "Picture, two pixels a point"),
	...inBoth("table.html", "text/html", "表，可粘贴到文稿", "Table, to paste into a document"),
	...inBoth("data.csv", "text/csv", "数据，给电子表格", "Data for spreadsheets"),
	...inBoth("data.json", "application/json", "数据，给程序", "Data for programs"),
	...inBoth("data.parquet", "application/vnd.apache.parquet", "数据，给数据库", "Data for databases"),
	...inBoth("card.json", "application/json", "图的全部内容", "All that the chart says and draws"),
	...inBoth("oembed.json", "application/json", "oEmbed 嵌入说明", "How to embed it, as oEmbed"),
	both("metadata.json", "application/json", "元数据", "Metadata"),
	both("citation.txt", "text/plain", "引文", "Citations as text"),
	both("citation.bib", "application/x-bibtex", "引文，BibTeX", "Citation as BibTeX"),
	both("citation.json", "application/vnd.citationstyles.csl+json", "引文，CSL-JSON", "Citation as CSL-JSON"),
];

/** Returns the name of a file of which there is one in each language: `chart.svg` in Chinese, `chart.en.svg` in English. */
export function inLanguage(name: string, language: Language): string {
	return language === "zh" ? name : name.replace(".", `.${language}.`);
}

/** Returns the name of a chart's page as addresses have it: none in Chinese, `en.html` in English. */
export function pageName(language: Language): string {
	return language === "zh" ? "" : `${language}.html`;
}

/** A file for each language. */
function inBoth(path: string, type: string, zh: string, en: string, names?: { en: string }): CardFileKind[] {
	return [
		{ path, type, language: "zh", zh, en },
		{ path: names?.en ?? inLanguage(path, "en"), type, language: "en", zh, en },
	];
}

function both(path: string, type: string, zh: string, en: string): CardFileKind {
	return { path, type, language: null, zh, en };
}
