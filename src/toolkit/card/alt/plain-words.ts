import type { Card } from "../card.js";
import { falseNumbers } from "./false-number.js";

/**
 * Returns a chart that says nothing of which its numbers are not sure: a title, a subtitle or a description that is missing, or
 * has a number that is not the chart's (`falseNumbers`), gives way to the chart's name and to what its table prints. A chart whose
 * words are right stays as it is.
 *
 * @example
 * withPlainWords({ …, title: "两地相差 9 倍" }).title // "用水总量", where no two numbers have that ratio
 */
export function withPlainWords(card: Card): Card {
	const wrong = new Set<string>(falseNumbers(card).map(({ field }) => field));
	const isWrong = (field: "title" | "alt") => wrong.has(field) || card[field].trim() === "";
	if (wrong.size === 0 && !isWrong("title") && !isWrong("alt")) return card;
	return {
		...card,
		title: isWrong("title") ? card.name : card.title,
		subtitle: wrong.has("subtitle") ? "" : card.subtitle,
		alt: isWrong("alt") ? tableInWords(card) : card.alt,
	};
}

const signs = { zh: { colon: "：", part: "；", end: "。" }, en: { colon: ": ", part: "; ", end: ". " } } as const;

/** Returns what the cells of a chart print, row by row: `用水总量。总量：高青 ≤21,980；潍城 ≤5,500。` */
function tableInWords({ language, name, columns, rows }: Card): string {
	const { colon, part, end } = signs[language];
	const said = rows.flatMap(({ label, cells }) => {
		const own = cells.flatMap(({ text }, at) => (text === "" ? [] : [`${columns[at]?.name ?? ""} ${text}`.trim()]));
		return own.length === 0 ? [] : [`${label}${colon}${own.join(part)}`];
	});
	return [name, ...said]
		.map((sentence) => sentence + end)
		.join("")
		.trim();
}
