import { shownText } from "./shown-text.js";

/** A link of a page to a target, and what it says of it. */
export interface TargetLink {
	/** The page of the plan, by its last name; empty where the link stays in its own page. */
	readonly plan: string;
	/** `t-13ba0a1818` */
	readonly anchor: string;
	/** Its title, its label, the title of its mark and what it shows, each by itself. */
	readonly words: readonly string[];
}

/** `<` never stands in a quoted value, `>` may. */
const link = /<a( [^<]*?)href="([^"#]*)#(t-[\w.-]+)"((?:[^>"]|"[^"]*")*)>(.*?)<\/a>/gs;
const said = / (?:title|aria-label)="([^"]*)"/g;

/**
 * Returns the links of a page to targets. What a chart writes beside its marks (`<text>`) is not theirs: it counts them.
 *
 * @example
 * targetLinks('<a href="./reader/x#t-5d" title="高新技术企业 72家，2024"></a>')
 * // [{ plan: "x", anchor: "t-5d", words: ["高新技术企业 72家，2024"] }]
 */
export function targetLinks(html: string): TargetLink[] {
	return [...html.matchAll(link)].map(([, before = "", path = "", anchor = "", after = "", inside = ""]) => {
		const titles = [...inside.matchAll(/<title>(.*?)<\/title>/gs)].map(([, title = ""]) => title);
		const shown = inside.replace(/<(title|text)\b.*?<\/\1>/gs, "");
		const words = [...[...(before + after).matchAll(said)].map(([, value = ""]) => value), ...titles];
		const all = [...words.map((text) => shownText(text)), shownText(shown, " ").replace(/\s+/g, " ").trim()];
		return { plan: path.slice(path.lastIndexOf("/") + 1), anchor, words: [...new Set(all)].filter(Boolean) };
	});
}
