import type { Card } from "../../card/card.js";
import { type FontBook, missingSort } from "../../card/font-book.js";
import { layoutPicture, type PictureWords } from "../../card/layout/layout-picture.js";
import type { Shape, Weight } from "../../card/scene/scene.js";
import { paperWords } from "../../page/charts/paper-words.js";

/** Characters by the weight in which they are written. */
export type Written = Readonly<Record<Weight, ReadonlySet<string>>>;

/** Digits, Latin letters and signs: every chart may have them, whatever the charts of today have. */
const always = `${charactersOf(0x20, 0x7e)}·—–…“”‘’、。，；：？！（）《》〈〉【】‰℃×÷±≥≤≈→￥${missingSort}`;

/** Returns the characters that a chart is written with as a picture, each once, by their weight. */
export type WrittenOf = (card: Card) => Readonly<Record<Weight, string>>;

/** Returns the characters that charts are written with as pictures, and those of other words. */
export function writtenCharacters(
	cards: readonly Card[],
	words: string,
	fonts: FontBook,
	writtenOf: WrittenOf = (card) => charactersOn(card, fonts),
): Written {
	const written = { 400: new Set(always + words), 700: new Set(always + words) };
	for (const card of cards) {
		const own = writtenOf(card);
		for (const weight of [400, 700] as const) for (const character of own[weight]) written[weight].add(character);
	}
	return written;
}

/** Returns the characters that one chart is written with as a picture, each once. */
export function charactersOn(card: Card, fonts: FontBook): Record<Weight, string> {
	const written = { 400: new Set<string>(), 700: new Set<string>() };
	const collect = (shapes: readonly Shape[]) => {
		for (const shape of shapes) {
			if (shape.type === "group") collect(shape.shapes);
			else if (shape.type === "text") for (const character of shape.text) written[shape.weight].add(character);
		}
	};
	const beside: Record<Card["language"], PictureWords> = paperWords();
	collect(layoutPicture(card, "web", fonts, beside[card.language]).scene.shapes);
	return { 400: [...written[400]].join(""), 700: [...written[700]].join("") };
}

/**
 * Returns what a reader's own chart may be written with: the 3,755 characters of the first level of GB/T 2312—1980, which
 * cover 99.7 % of modern Chinese, Latin and Greek letters, full-width signs.
 */
export function commonCharacters(): string[] {
	const decoder = new TextDecoder("gb2312");
	const common = [...charactersOf(0xa1, 0xff), ...charactersOf(0x391, 0x3c9), ...charactersOf(0xff01, 0xff5e)];
	for (let row = 0xb0; row <= 0xd7; row += 1) {
		for (let place = 0xa1; place <= (row === 0xd7 ? 0xf9 : 0xfe); place += 1) {
			common.push(decoder.decode(Uint8Array.of(row, place)));
		}
	}
	return common;
}

function charactersOf(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join("");
}
