import type { Span } from "../text/view.js";
import { type Item, readHeading, sectionPath, sectionStyles } from "./outline.js";
import type { Paragraph } from "./paragraph.js";

/** A clause of a plan; spans count in the laid-out text. */
export interface Clause extends Span {
	number: string | null;
	heading: string | null;
	sectionPath: string[];
}

/**
 * Returns the clauses of an outline, in order and without overlap: its numbered leaves; a leaf of the outermost level
 * (`三、保障机制`) only where the plan numbers nothing below. A plan without numbers has as clauses the paragraphs that
 * open with a lead sentence (`提升城市交通能级。完成全区…`).
 */
export function clauses(items: readonly Item[], all: readonly Paragraph[]): Clause[] {
	if (items.length === 0)
		return leadClauses(
			all.filter(({ role }) => role === "body"),
			[],
		);
	const numbered = items.filter((item) => item.marker && item.isLeaf);
	if (numbered.length === 0) return items.flatMap((item) => leadClauses(item.paragraphs, sectionPath(item)));
	const deeper = numbered.filter((item) => !sectionStyles.has(item.marker?.style ?? ""));
	const leaves = deeper.length > 0 ? deeper : numbered;
	const single = leaves.filter((item) => item.hasBody && item.paragraphs.length === 1).length;
	const isOneParagraph = single * 5 >= leaves.length * 4;
	return leaves.map((item) => numberedClause(item, isOneParagraph));
}

/** Where a plan's clauses are one paragraph each, what follows the last one closes a section or the plan. */
function numberedClause(item: Item, isOneParagraph: boolean): Clause {
	const [first, ...rest] = item.paragraphs;
	const last = isOneParagraph && item.hasBody ? first : (rest.at(-1) ?? first);
	return {
		start: first?.start ?? 0,
		end: last?.end ?? 0,
		number: item.marker?.number ?? null,
		heading: item.heading,
		sectionPath: sectionPath(item.parent),
	};
}

function leadClauses(paragraphs: readonly Paragraph[], path: string[]): Clause[] {
	const ordinals = paragraphs.filter(({ text }) => ordinal.test(text));
	if (ordinals.length >= 3 && paragraphs.filter(opensWithLead).length < ordinals.length)
		return ordinals.map((paragraph) => ordinalClause(paragraph, path));
	return paragraphs.filter(opensWithLead).map((paragraph) => ({
		start: paragraph.start,
		end: paragraph.end,
		number: null,
		heading: readHeading(paragraph.text),
		sectionPath: path,
	}));
}

const ordinal = /^([一二三四五六七八九十]{1,3})是(?!否)(?=\p{Script=Han})/u;

/** `三是实施农村公路建设项目,新建…` where a plan numbers its items in no other way. */
function ordinalClause({ start, end, text }: Paragraph, path: string[]): Clause {
	const lead = /^[^,。;:]{4,40}(?=[,。;:])/.exec(text.replace(ordinal, ""))?.[0] ?? null;
	return { start, end, number: ordinal.exec(text)?.[1] ?? null, heading: lead, sectionPath: path };
}

function opensWithLead(paragraph: Paragraph): boolean {
	const heading = readHeading(paragraph.text);
	return paragraph.role === "body" && heading !== null && paragraph.text.length > heading.length + 2;
}
