import type { Language } from "../../schema/language.js";
import { englishMonths } from "../../text/english.js";

/** The words of citations, by language. */
export interface CitationWords {
	author: string;
	version: string;
	apaVersion: string;
	/** What kind of work it is. */
	chart: string;
	noDate: string;
	/** Stands where the day of reading goes. */
	accessed: string;
	colon: string;
	/** A day, `YYYY-MM-DD`, as APA writes it. */
	day(date: string): string;
	retrieved(day: string, url: string): string;
	/** Heads of the parts of `citation.txt`. */
	plans: string;
	licence: string;
}

export const citationWords: Readonly<Record<Language, CitationWords>> = {
	zh: {
		author: "比策",
		version: "版本",
		apaVersion: "版本",
		chart: "图表",
		noDate: "无日期",
		accessed: "引用日期",
		colon: "：",
		day: (date) => {
			const [year = "", month = "", day = ""] = date.split("-");
			return `${year} 年 ${Number(month)} 月 ${Number(day)} 日`;
		},
		retrieved: (day, url) => `${day}，取自 ${url}`,
		plans: "所据规划",
		licence: "许可",
	},
	en: {
		author: "bice",
		version: "version",
		apaVersion: "Version",
		chart: "Chart",
		noDate: "n.d.",
		accessed: "date of access",
		colon: ": ",
		day: (date) => {
			const [year = "", month = "", day = ""] = date.split("-");
			return `${englishMonths[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
		},
		retrieved: (day, url) => `Retrieved ${day}, from ${url}`,
		plans: "Plans it draws from",
		licence: "Licence",
	},
};
