import { notebook as en } from "../../toolkit/page/copy/en/notebook.js";
import { notebook as zh } from "../../toolkit/page/copy/zh/notebook.js";

const isEnglish = document.documentElement.lang.startsWith("en");

/** The words of the notebook in the language of the page. */
export const words = isEnglish ? en : zh;

const grouped = new Intl.NumberFormat(isEnglish ? "en-GB" : "zh-CN", { maximumFractionDigits: 0 });

/** Returns a count as the page writes it: `1,234`. */
export function count(value: number): string {
	return grouped.format(value);
}
