import type { Comparator } from "../../schema/target.js";
import { englishMonths } from "../../text/english.js";
import type { Language } from "../copy/copy.js";
import { copyOf } from "../copy/copy.js";

/** How the report writes numbers, shares, periods and dates in a language. */
export interface Format {
	/** A number in full, grouped by thousands: `18,000`, `2.34`. */
	number(value: number): string;
	/** A number as a reader of the language says it: `1.8万` in Chinese, `18,000` in English. */
	short(value: number): string;
	/** A share of 0 to 1 as whole percent without the sign; what is more than nothing is never `0`. */
	percent(share: number): string;
	/** A small count as a sentence writes it: `两`, `two`; above ten, digits. */
	count(count: number): string;
	/** A period in years: `2023—2025`, `2023–2025`; null where a plan has none. */
	period(start: number | null, end: number | null): string | null;
	/** A day, a month or a year as `YYYY-MM-DD`, `YYYY-MM`, `YYYY`: `2024年6月28日`, `28 June 2024`. */
	date(date: string): string;
	/** A bounded number without its unit: `≥1,700`, `3—5`, `about 40`. */
	bounded(target: { value: number; value_max: number | null; comparator: Comparator }): string;
}

const formats: Record<Language, Format> = { zh: toFormat("zh"), en: toFormat("en") };

/** Returns how the report writes figures in a language: `formatOf("zh").short(18000)` → `1.8万`. */
export function formatOf(language: Language): Format {
	return formats[language];
}

function toFormat(language: Language): Format {
	const locale = language === "zh" ? "zh-CN" : "en-GB";
	const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
	const dash = language === "zh" ? "—" : "–";
	const number = (value: number) => grouped.format(value);
	return {
		number,
		short: language === "zh" ? (value) => inMyriads(value, number) : number,
		percent: (share) => {
			const percent = Math.round(share * 100);
			return percent === 0 && share > 0 ? "<1" : String(percent);
		},
		count: (count) => counts[language][count] ?? number(count),
		period: (start, end) =>
			start === null ? null : end === null || end === start ? String(start) : `${start}${dash}${end}`,
		date: (date) => formatDate(date, language),
		bounded: ({ value, value_max, comparator }) => {
			const upper = value_max === null ? "" : `${dash}${number(value_max)}`;
			return `${copyOf(language).bounds[comparator]}${number(value)}${upper}`;
		},
	};
}

const counts: Record<Language, readonly string[]> = {
	zh: ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"],
	en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/** Chinese groups by ten thousands; a number that this would not shorten stays as it is: `12,345`, but `1.8万`, `2.2亿`. */
function inMyriads(value: number, number: (value: number) => string): string {
	for (const [size, name] of [
		[1e8, "亿"],
		[1e4, "万"],
	] as const) {
		const scaled = value / size;
		if (Math.abs(scaled) >= 1 && Math.abs(scaled * 100 - Math.round(scaled * 100)) < 1e-9) {
			return `${number(scaled)}${name}`;
		}
	}
	return number(value);
}

function formatDate(date: string, language: Language): string {
	const [year = "", month, day] = date.split("-");
	if (language === "zh") {
		return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
	}
	return [day ? String(Number(day)) : "", month ? (englishMonths[Number(month) - 1] ?? month) : "", year]
		.filter((part) => part !== "")
		.join(" ");
}
