import type { Span } from "../text/view.js";
import { isColumn } from "./column.js";
import { closesText, isContents, isMetadata, isTransmittal, opensNotes, opensOtherPages } from "./furniture.js";
import { splitLines } from "./line.js";
import { readMarker } from "./marker.js";
import { isTitle } from "./title.js";

/** What a paragraph is for: only `body` and `heading` hold what a plan says. */
export type Role = "metadata" | "front" | "contents" | "heading" | "body" | "table" | "furniture";

/** A line of the laid-out text that is not blank. */
export interface Paragraph extends Span {
	text: string;
	role: Role;
}

/**
 * Returns the paragraphs of a laid-out text with their roles. What stands before the first section or running text
 * (title, document number, addressees, the letter that sends the plan) is `front`; what a portal adds around it
 * (metadata tables, sharing links, copyright) is `metadata` or `furniture`, and so are the notes on a report's words.
 */
export function paragraphs(text: string): Paragraph[] {
	const all = splitLines(text)
		.filter((line) => line.end > line.start)
		.map((line): Paragraph => ({ ...line, text: text.slice(line.start, line.end), role: "body" }));
	const last = lastTextual(all);
	let inBody = false;
	all.forEach((paragraph, index) => {
		inBody ||= index <= last && (opensBody(paragraph.text) || opensTable(all, index));
		paragraph.role = role(paragraph.text, inBody, index > last);
	});
	return all;
}

function role(text: string, inBody: boolean, afterText: boolean): Role {
	if (isContents(text)) return "contents";
	if (isMetadata(text) || (!inBody && /^\|.*\|$/.test(text))) return "metadata";
	if (afterText) return "furniture";
	if (!inBody) return "front";
	return isHeading(text) ? "heading" : "body";
}

/**
 * The body opens with a numbered item, with the heading of a review (`2022年工作回顾`), with a measured amount, or with
 * running text that is not the letter of transmittal.
 */
function opensBody(text: string): boolean {
	if (isContents(text) || isMetadata(text) || isTransmittal(text)) return false;
	if (readMarker(text) !== null || (text.length >= 40 && /[。;]/.test(text))) return true;
	if (/^[^,。]{2,18}回顾$/.test(text)) return true;
	return measured.test(text) && !isTitle(text);
}

const measured = /\d[\d.,]*[万亿]?(?:%|‰|家|个(?!五年)|亩|户|公里|人(?!大|民)|处|座|所|吨|元)/;

/** A table opens with the headings of its columns, a line each (one of them may have a name of its own) or between bars. */
function opensTable(all: readonly Paragraph[], index: number): boolean {
	const [first = "", ...next] = all.slice(index, index + 4).map(({ text }) => text);
	if (isBarHeading(first)) return true;
	return isColumn(first) && next.filter(isColumn).length >= 2 && next.every((text) => text.length <= 10);
}

function isBarHeading(text: string): boolean {
	const cells = text.split("|").filter((cell) => cell.trim() !== "");
	return cells.length >= 3 && cells.every((cell) => isColumn(cell.trim()));
}

/** A heading is short and no sentence. */
export function isHeading(text: string): boolean {
	return text.length <= 60 && !/[。;!?]/.test(text) && !/[:,、]$/.test(text);
}

/**
 * Returns the index of the last paragraph before notes, other pages or the portal's own lines begin; the last of these are a
 * small part of the text.
 */
function lastTextual(all: readonly Paragraph[]): number {
	const lines = all.map(({ text }) => text);
	const other = lines.findIndex(
		(text, index) => index * 2 > lines.length && (opensOtherPages(text) || opensNotes(lines, index)),
	);
	const own = other < 0 ? all : all.slice(0, other);
	let last = own.length - 1;
	for (let index = last; index >= 0; index--) {
		const text = all[index]?.text ?? "";
		if (closesText(text)) last = index - 1;
		else if (/[。;]$/.test(text) || readMarker(text) !== null || measured.test(text)) break;
	}
	const cut = own.slice(last + 1).reduce((sum, { text }) => sum + text.length, 0);
	const whole = own.reduce((sum, { text }) => sum + text.length, 0);
	return cut > 200 && cut * 4 > whole ? own.length - 1 : last;
}
