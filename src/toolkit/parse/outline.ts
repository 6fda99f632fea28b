import { type Marker, type MarkerStyle, readMarker } from "./marker.js";
import type { Paragraph } from "./paragraph.js";

/** A numbered item or an unnumbered heading, with the paragraphs up to the next one. */
export interface Item {
	marker: Marker | null;
	/** Its heading, without number; null where the text begins at once. */
	heading: string | null;
	parent: Item | null;
	isLeaf: boolean;
	/** The paragraph that opens it, then those that follow before the next item. */
	paragraphs: Paragraph[];
	/** Whether its first paragraph holds text besides the heading. */
	hasBody: boolean;
}

/**
 * Returns the items of the outline in the order of the text. Levels are those of the styles of numbers as they nest in
 * this text (`一、` › `(一)` › `1.` here, `第一条` › `(一)` there); an unnumbered heading stands
 * below the section it is in, and above the items it opens.
 */
export function outline(all: readonly Paragraph[]): Item[] {
	const items: Item[] = [];
	const open: Item[] = [];
	for (const paragraph of all) {
		if (paragraph.role !== "body" && paragraph.role !== "heading") continue;
		const marker = readMarker(paragraph.text);
		if (!marker && !(paragraph.role === "heading" && opensSection(paragraph.text))) {
			items.at(-1)?.paragraphs.push(paragraph);
			continue;
		}
		closeTo(open, marker?.style ?? null);
		const parent = open.at(-1) ?? null;
		if (parent) parent.isLeaf = false;
		const item = newItem(paragraph, marker, parent);
		items.push(item);
		open.push(item);
	}
	return items;
}

/** The styles that number sections. */
export const sectionStyles: ReadonlySet<string> = new Set(["chapter", "section", "ideograph"]);

/** Ends the open items down to the level on which an item of this style stands. */
function closeTo(open: Item[], style: MarkerStyle | null): void {
	const level = open.findIndex((item) => (item.marker?.style ?? null) === style);
	if (level >= 0) open.length = level;
	else if (style === null) while (open.length > 0 && !sectionStyles.has(open.at(-1)?.marker?.style ?? "")) open.pop();
}

function newItem(paragraph: Paragraph, marker: Marker | null, parent: Item | null): Item {
	const text = paragraph.text.slice(marker?.length ?? 0);
	const heading = readHeading(text);
	return {
		marker,
		heading,
		parent,
		isLeaf: true,
		paragraphs: [paragraph],
		hasBody: text.length > (heading?.length ?? 0) + 1,
	};
}

/** Unnumbered headings are short, hold no figures and do not break off: `实施科技创新攻坚行动`, `附则`. */
function opensSection(text: string): boolean {
	return text.length <= 24 && !/[\d:,|\t()]/.test(text.replace(/(?:19|20)\d{2}年/g, ""));
}

/**
 * Returns the heading or lead sentence that opens a text, without its full stop: `提升城市交通能级` of
 * `提升城市交通能级。完成全区…`, `补贴对象` of `补贴对象:一是…`; null where a long sentence begins at once.
 */
export function readHeading(text: string): string | null {
	const stop = /^([^。:;!?]{2,40}?)(?:[。:!?]|$)/.exec(text);
	const heading = stop?.[1] ?? null;
	return heading !== null && !/\d.*[%家个项]/.test(heading) ? heading : null;
}

/** Returns the headings from the outermost section to this item. */
export function sectionPath(item: Item | null): string[] {
	const path: string[] = [];
	for (let at = item; at; at = at.parent) if (at.heading) path.unshift(at.heading);
	return path;
}
