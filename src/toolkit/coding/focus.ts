import type { LexiconEntry } from "../schema/codebook.js";
import { type FocusTheme, focusThemes, type Theme } from "../schema/theme.js";
import type { Evidence } from "./evidence.js";

/**
 * What a focus theme needs beside the primary theme: this many points of weight in the heading alone; or in the whole clause
 * this many points, and this share of all its points (`doubt` more points count as said of something else).
 */
const focusBars = { lead: 8, points: 6, share: 0.1, doubt: 20 };

/** A clause as its focus is read: its primary theme, and the words of the lexicon in its heading and in all of it. */
export interface FocusText {
	theme: Theme;
	lead: readonly Evidence[];
	body: readonly Evidence[];
}

/**
 * Returns the focus themes that a clause serves, in the order of `focusThemes`: its primary theme if that is one of them, and
 * every other for which enough of its words speak. One mention in passing (`推动绿色转型` in a long clause on markets) is not
 * service; `新改建农村道路20公里` in a short clause on roads is.
 */
export function focusThemesOf({ theme, lead, body }: FocusText): FocusTheme[] {
	const whole = body.reduce((sum, { value }) => sum + value.weight, focusBars.doubt);
	return focusThemes.filter((focus) => {
		if (theme === focus || pointsFor(focus, lead) >= focusBars.lead) return true;
		const points = pointsFor(focus, body);
		return points >= focusBars.points && points / whole >= focusBars.share;
	});
}

/** Whether a word shows service of a focus theme: the one it names, or its own theme where it names another. */
export function servesFocus(entry: LexiconEntry, focus: FocusTheme): boolean {
	return entry.focus !== null && (entry.focus === focus || entry.theme === focus);
}

function pointsFor(focus: FocusTheme, evidence: readonly Evidence[]): number {
	return evidence.reduce((sum, { value }) => sum + (servesFocus(value, focus) ? value.weight : 0), 0);
}
