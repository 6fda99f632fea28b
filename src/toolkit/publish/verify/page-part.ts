import { readTags } from "./tag.js";

/** A link of a page as it is written there, with the signs that HTML spells otherwise put right. */
export interface PageLink {
	/** `a`, `form`, `img`, `link`, … */
	readonly tag: string;
	readonly address: string;
	/** The language that the link names itself (`hreflang`), where it leads to another one by design. */
	readonly language: string | null;
}

/** What a page holds that other places may point to, and where it points itself. */
export interface PagePart {
	readonly ids: ReadonlySet<string>;
	/** Ids that stand more than once, of which a permalink would reach only the first. */
	readonly repeated: readonly string[];
	readonly links: readonly PageLink[];
	/** Ids that labels, descriptions and controls of the page name. */
	readonly references: ReadonlySet<string>;
}

/** Text of scripts and comments is no markup. */
const unread = /<script\b[^>]*>.*?<\/script>|<!--.*?-->/gis;

const pointing = new Set(["for", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details"]);
const linking = new Set(["href", "src", "action"]);

/** Returns the ids, links and references of a page's HTML as the build writes it (attributes in double quotes). */
export function readPagePart(html: string): PagePart {
	const ids = new Set<string>();
	const repeated = new Set<string>();
	const links: PageLink[] = [];
	const references = new Set<string>();
	const scripts = [...html.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag).join("");
	for (const { name: tag, attributes } of readTags(html.replace(unread, "") + scripts)) {
		for (const [name, value] of attributes) {
			if (name === "id") (ids.has(value) ? repeated : ids).add(value);
			else if (linking.has(name)) links.push({ tag, address: value, language: attributes.get("hreflang") ?? null });
			else if (pointing.has(name)) for (const id of value.split(/\s+/).filter(Boolean)) references.add(id);
		}
	}
	return { ids, repeated: [...repeated], links, references };
}
