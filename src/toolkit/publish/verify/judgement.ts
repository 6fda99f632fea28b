import { findEmbedFaults, isEmbedMarkup } from "./embed.js";
import { isEvidence, openedAnchors, readEvidencePart } from "./opened-sentence.js";
import { type PagePart, readPagePart } from "./page-part.js";
import { faultsOf, isJudged } from "./pattern.js";

/** All that is told from one file of a site by itself: a file with the same bytes is judged the same. */
export interface Judgement {
	/** What is wrong with it, whatever the rest of the site holds. */
	readonly faults: readonly string[];
	/** What other files may point to in it, and where it points itself; null for what is no page. */
	readonly part: PagePart | null;
	/** The anchors whose sentences it holds; null for what is no file of opened sentences. */
	readonly opened: readonly string[] | null;
}

/** Returns whether a file may be at fault, so that others need not be read. */
export function isToJudge(file: string): boolean {
	return isJudged(file) || isEmbedMarkup(file) || isEvidence(file);
}

/** Returns what is to be told from a file, by its path in the site and its text. */
export function judge(file: string, text: string): Judgement {
	const faults = [...faultsOf(file, text), ...(isEmbedMarkup(file) ? findEmbedFaults(file, text) : [])];
	if (isEvidence(file)) return { faults, part: readEvidencePart(text), opened: openedAnchors(text) };
	return { faults, part: file.endsWith(".html") ? readPagePart(text) : null, opened: null };
}
