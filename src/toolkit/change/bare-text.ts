/**
 * Returns a text without what an edit may change and leave it the same text: spaces, breaks of lines, and whether its signs
 * are full-width. A code point stays one, or goes.
 *
 * @example
 * bareText("新增５Ｇ基站，\n共 600个。") // 新增5G基站,共600个。
 */
export function bareText(text: string): string {
	return text
		.replace(/\s+/gu, "")
		.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0));
}
