/** An element as it begins in a page: its name and its attributes, with the signs that HTML spells otherwise put right. */
export interface Tag {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
}

/** `>` may stand in a quoted value. */
const openTag = /<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/gi;
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|([^\s"]+)))?/g;

/** Returns the tags of HTML or SVG as the build writes it (attributes in double quotes), in their order. */
export function readTags(html: string): Tag[] {
	return [...html.matchAll(openTag)].map(([, name = "", inside = ""]) => ({
		name,
		attributes: new Map(
			[...inside.matchAll(attribute)].map(([, own = "", quoted, bare]) => [
				own.toLowerCase(),
				decode(quoted ?? bare ?? ""),
			]),
		),
	}));
}

const named: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", nbsp: "\u00a0" };

/** Returns an attribute's value with its character references put right. */
function decode(value: string): string {
	return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		if (decimal) return String.fromCodePoint(Number(decimal));
		return named[name] ?? whole;
	});
}
