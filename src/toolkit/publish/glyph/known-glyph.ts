import type { FontBook } from "../../card/font-book.js";
import type { Memory } from "../memory.js";

/** A font that remembers its outlines from build to build: to read some seven thousand of them takes seconds. */
export interface KnownGlyphs {
	readonly fonts: FontBook;
	/** Remembers all that were asked for. */
	keep(): Promise<void>;
}

/** Outlines by weight and character, `700增`; null where the font has no such glyph. */
type Outlines = Readonly<Record<string, string | null>>;

/** Opens what the last build knew of the outlines of a font. */
export async function openGlyphs(memory: Memory, fonts: FontBook): Promise<KnownGlyphs> {
	const known = new Map(Object.entries((await memory.recall("glyphs", isOutlines)) ?? {}));
	const asked = new Map<string, string | null>();
	return {
		fonts: {
			...fonts,
			outline(character, weight) {
				const name = `${weight}${character}`;
				const own = known.get(name);
				const outline = own === undefined ? fonts.outline(character, weight) : own;
				asked.set(name, outline);
				return outline;
			},
		},
		async keep() {
			const isKnown = [...asked.keys()].every((name) => known.has(name));
			if (!isKnown) await memory.remember("glyphs", Object.fromEntries(asked));
		},
	};
}

function isOutlines(value: unknown): value is Outlines {
	if (typeof value !== "object" || value === null) return false;
	return Object.values(value).every((outline) => outline === null || typeof outline === "string");
}
