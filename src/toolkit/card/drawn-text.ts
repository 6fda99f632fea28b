/**
 * Returns what of a text is drawn: a plain space for any but the ideographic one, nothing for characters that only steer
 * (joiners, variation selectors, marks of direction, control characters). No font has forms for them.
 *
 * @example
 * drawnText("1\u202f700\u200b人") // "1 700人"
 */
export function drawnText(text: string): string {
	return text.replace(/[^\S\u3000\ufeff]/gu, " ").replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, "");
}
