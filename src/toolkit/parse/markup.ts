import { type View, ViewBuilder, wholeView } from "../text/view.js";

/** Marks that pages write as entities: `&ldquo;四强&rdquo;`, `5&mdash;8家`. */
const marks: Readonly<Record<string, string>> = {
	quot: '"',
	ldquo: "“",
	rdquo: "”",
	mdash: "—",
	ndash: "–",
	middot: "·",
	hellip: "…",
	ge: "≥",
	le: "≤",
	permil: "‰",
};
const tag = new RegExp(
	`<(script|style)\\b[^>]*>[^<]*<\\/\\1>|<\\/?([a-zA-Z]+\\d?)[^<>]*>|&nbsp;|&emsp;|&ensp;|&(${Object.keys(marks).join("|")});`,
	"g",
);
const blockTag = /^(?:p|br|div|h[1-6]|tr|td|th|li|ul|ol|table|center|section|article)/i;

/**
 * Returns a view without HTML tags, each block tag standing as a line break and each entity as its mark. Portals publish pages whose text was
 * copied with its tags, often as one line: `<p>各位代表:</p><p>我代表市人民政府…` becomes two paragraphs.
 */
export function withoutMarkup(source: string): View {
	if (!/<\/(?:p|div|td|span|h[1-6])>/i.test(source)) return wholeView(source);
	const builder = new ViewBuilder(source);
	let kept = 0;
	for (const match of source.matchAll(tag)) {
		builder.keep(kept, match.index);
		const mark = marks[match[3] ?? ""];
		if (mark) builder.put(mark, match.index, match.index + match[0].length);
		if (match[2] && blockTag.test(match[2])) builder.put("\n", match.index);
		kept = match.index + match[0].length;
	}
	builder.keep(kept, source.length);
	return builder.build();
}
