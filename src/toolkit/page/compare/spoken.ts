import { focusThemes, type Theme } from "../../schema/theme.js";

/**
 * Returns the themes that a clause speaks of: the focus themes that it serves, and its primary theme where that is none
 * of them. `themeSharesQuery` counts clauses in the same way.
 */
export function spokenThemes(clause: { theme: Theme; focus: readonly Theme[] }): Theme[] {
	const isFocus = focusThemes.some((theme) => theme === clause.theme);
	return isFocus ? [...clause.focus] : [...clause.focus, clause.theme];
}
