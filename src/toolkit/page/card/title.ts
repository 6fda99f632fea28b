import type { Sentence } from "../word/sentence.js";

/** Returns a computed sentence as text, its figures among its words. */
export function plainText(sentence: Sentence): string {
	return sentence
		.map((part) => (typeof part === "string" ? part : part.figure))
		.join("")
		.trim();
}

/**
 * Returns the first sentence of a finding as a title, without its full stop.
 *
 * @example
 * titleOf(["高青有两份规划，共 ", { figure: "107" }, " 条。谈得最多的是产业。"]) // 高青有两份规划，共 107 条
 */
export function titleOf(finding: Sentence): string {
	const [first = ""] = plainText(finding).split(/。|\.\s/u);
	return first.replace(/\.$/u, "").trim();
}
