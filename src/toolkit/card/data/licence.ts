import type { Language } from "../../schema/language.js";

/** What may be done with a chart, in the words of a language. */
export interface Licence {
	/** The SPDX name of the licence of charts and their data. */
	readonly id: "CC-BY-4.0";
	readonly name: string;
	readonly url: string;
	/** The line that stands with a chart. */
	readonly line: string;
}

/**
 * The licence of charts and data: reuse with attribution. The words of plans are not ours to license: official documents of
 * the state are outside copyright (Copyright Law of the People's Republic of China, article 5 (1)).
 */
export const licences: Readonly<Record<Language, Licence>> = {
	zh: {
		id: "CC-BY-4.0",
		name: "知识共享署名 4.0 国际（CC BY 4.0）",
		url: "https://creativecommons.org/licenses/by/4.0/deed.zh-hans",
		line: "图与数据用 CC BY 4.0 许可，注明出自比策即可使用；规划原文是公文，依《著作权法》第五条第一项不受著作权保护；程序用 MIT 许可。",
	},
	en: {
		id: "CC-BY-4.0",
		name: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
		url: "https://creativecommons.org/licenses/by/4.0/",
		line: "Chart and data: CC BY 4.0, free to reuse with attribution to bice. The words of plans are official documents, outside copyright by article 5 (1) of the Copyright Law of the People’s Republic of China. Programs: MIT licence.",
	},
};
