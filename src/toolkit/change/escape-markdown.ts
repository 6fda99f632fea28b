/**
 * Returns text that Markdown shows as it is, on one line: no sign of it opens emphasis, code, a formula, a link, a tag or
 * an entity, or ends a heading, and no address becomes a link by itself. It must not begin a line, where numbers would open a list.
 *
 * @example
 * escapeMarkdown("建设*5G*基站[注]") // 建设\*5G\*基站\[注\]
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
		.replace(/[\\`*_[\]<>#&~@$]/gu, "\\$&")
		.replace(/:(?=\/\/)/gu, "\\:")
		.replace(/(www)\./giu, "$1\\.");
}
