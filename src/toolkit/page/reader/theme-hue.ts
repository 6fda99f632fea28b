import type { ReadingClause } from "../../query/reading.js";
import { type FocusTheme, focusThemes, type Theme } from "../../schema/theme.js";

/** What the reader tells apart by hue, and filters by: the focus themes, and all others together. */
export const hues = [...focusThemes, "other"] as const;
export type Hue = FocusTheme | "other";

/** Returns the hue of a theme: `livelihood` → `other`. */
export function hueOf(theme: Theme): Hue {
	return focusThemes.find((focus) => focus === theme) ?? "other";
}

/** Returns the themes that a clause serves: its focus themes, or else its own. */
export function themesOf({ focus, theme }: Pick<ReadingClause, "focus" | "theme">): readonly Theme[] {
	return focus.length > 0 ? focus : [theme];
}

/** Returns the hue of a clause: that of the first focus theme it serves. */
export function clauseHue(clause: Pick<ReadingClause, "focus" | "theme">): Hue {
	const served = themesOf(clause);
	return focusThemes.find((theme) => served.includes(theme)) ?? "other";
}
