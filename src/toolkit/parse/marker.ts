/** The number that opens an item of an outline. */
export interface Marker {
	/** The style of the number: items of one style stand on one level. */
	style: MarkerStyle;
	/** The number as printed, its punctuation left out: `12`, `三`, `4.1.2`. */
	number: string;
	/** Length of the marker with its punctuation. */
	length: number;
}

export type MarkerStyle = (typeof styles)[number]["style"];

const han = "[〇零一二三四五六七八九十百]";

/** The styles in which plans number, from the outermost to the innermost as they are usually nested. */
const styles = [
	// 第三章 加快科技创新
	{ style: "chapter", pattern: new RegExp(`^第(${han}{1,4}|\\d{1,3})(?:编|篇|部分|章)[、:\\s]*`) },
	{ style: "section", pattern: new RegExp(`^第(${han}{1,4}|\\d{1,3})节[、:\\s]*`) },
	// 第二条 算力、语料和模型调用支持
	{ style: "article", pattern: new RegExp(`^第\\s?(${han}{1,4}|\\d{1,3})\\s?条[、:\\s]*`) },
	// 一、坚持创新驱动发展
	{
		style: "ideograph",
		pattern: new RegExp(`^(${han}{1,4})(?:、(?![一二三四五六七八九十]{1,2}[线类级季档])|\\.(?!\\d))`),
	},
	// (一)加强战略科技力量建设
	{ style: "parenthesised", pattern: new RegExp(`^\\((${han}{1,4})\\)[、.]?`) },
	// 4.1.2 打造高水平基础研究力量
	{ style: "decimal3", pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,2})(?![\d.%])[、.\s]*/ },
	{ style: "decimal2", pattern: /^(\d{1,2}\.\d{1,2})(?=[^\d.%个家万亿元倍公米吨亩平立千名人户张次小分度级寸])[、\s]*/ },
	// 1.推动创新平台能级提升 · 1、补贴对象
	{ style: "arabic", pattern: /^(\d{1,3})(?:[.、](?!\d)|[.、](?=(?:19|20)\d{2}年))\s*/ },
	// (1)补贴对象
	{ style: "arabic-parenthesised", pattern: /^(?:\((\d{1,3})\)|(\d{1,3})\))[、.]?/ },
	{ style: "circled", pattern: /^([①-⑳])/ },
] as const;

/** Returns the marker that opens a line (of folded text), or null where it opens with none. */
export function readMarker(line: string): Marker | null {
	const head = line.slice(0, 16);
	for (const { style, pattern } of styles) {
		const match = pattern.exec(head);
		if (match) return { style, number: match[1] ?? match[2] ?? "", length: match[0].length };
	}
	return null;
}

/** Returns whether a line, folded or not, opens with the number of an item. */
export function isNumbered(line: string): boolean {
	return readMarker(line.replaceAll("（", "(").replaceAll("）", ")").replaceAll("．", ".")) !== null;
}
