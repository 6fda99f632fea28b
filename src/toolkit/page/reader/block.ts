import type { ReadingClause } from "../../query/reading.js";
import type { Span } from "../../text/view.js";
import { partition } from "./partition.js";

/**
 * A piece of a plan's text, in its order; together the blocks hold every line. `furniture` is what is no plan: titles,
 * dates, telephone numbers. Spans count code points.
 */
export type Block =
	| { kind: "clause"; start: number; end: number; clause: ReadingClause }
	| { kind: "heading"; start: number; end: number; level: number }
	| { kind: "lead"; start: number; end: number }
	| { kind: "furniture"; start: number; end: number };

/** Returns a plan's text cut into blocks. `points` are its code points, `clauses` stand in the order of the text. */
export function toBlocks(points: readonly string[], clauses: readonly ReadingClause[]): Block[] {
	const blocks: Block[] = [];
	let at = 0;
	for (const clause of clauses) {
		blocks.push(...between(points, at, clause.start, clause.section_path, blocks.length > 0));
		blocks.push({ kind: "clause", start: clause.start, end: clause.end, clause });
		at = clause.end;
	}
	const tail = between(points, at, points.length, [], false);
	return [...blocks, ...tail.map((block): Block => ({ ...block, kind: "furniture" }) as Block)];
}

/** Returns blocks in which no target stands on furniture: what commits to a number belongs to the plan, wherever it is printed. */
export function withTargets(blocks: readonly Block[], targets: readonly Span[]): Block[] {
	const own = partition(blocks, targets);
	return blocks.map((block) =>
		block.kind === "furniture" && own(block).length > 0 ? { kind: "lead", start: block.start, end: block.end } : block,
	);
}

/** Returns the lines between two clauses; `within` says that the plan itself has begun. */
function between(
	points: readonly string[],
	from: number,
	to: number,
	path: readonly string[],
	within: boolean,
): Block[] {
	const blocks: Block[] = [];
	let begun = within;
	const all = [...lines(points, from, to)];
	for (const [index, { start, end, text }] of all.entries()) {
		const known = path.findIndex((heading) => isHeading(text, heading));
		const level = known >= 0 ? known : numberedLevel(text, all[index + 1]?.text ?? "");
		begun ||= level >= 0;
		if (level >= 0) {
			blocks.push({ kind: "heading", start, end, level });
		} else {
			blocks.push({ kind: begun || isProse(text) ? "lead" : "furniture", start, end });
		}
	}
	return blocks;
}

function* lines(points: readonly string[], from: number, to: number) {
	let start = from;
	for (let at = from; at <= to; at++) {
		if (at === to || points[at] === "\n") {
			const text = points.slice(start, at).join("").trim();
			if (text !== "") {
				yield { start, end: at, text };
			}
			start = at + 1;
		}
	}
}

function isHeading(line: string, heading: string): boolean {
	const [a, b] = [bare(line), bare(heading)];
	return b.length > 0 && (a.endsWith(b) || a.startsWith(b)) && a.length - b.length <= 8;
}

/**
 * Returns the level of the heading of a section without clauses (`一、总体目标`, `(一)目标`), -1 where a line is none. Prose
 * comes after it: in a table of contents another heading does.
 */
function numberedLevel(line: string, next: string): number {
	if (line.length > 40 || /[。;；,，:：…\d]$|\.{4}/u.test(line) || !isProse(next)) return -1;
	return [
		/^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节])/u,
		/^[(（][一二三四五六七八九十]+[)）]/u,
	].findIndex((sign) => sign.test(line));
}

/** A paragraph that opens the plan before its first heading: whole sentences, and more than a line of them. */
function isProse(line: string): boolean {
	return line.length > 40 && /[。:：!！]$/u.test(line);
}

function bare(text: string): string {
	return text.replace(/\s/gu, "");
}
