import type { Span } from "../text/view.js";

/** Returns whether a line holds a page number and nothing else: `— 12 —`, `第12页`. */
export const isPageNumber = (line: string) =>
	/^(?:[-—－–]\s*\d{1,4}\s*[-—－–]|第\s*\d{1,4}\s*页(?:\s*共\s*\d+\s*页)?)$/.test(line.trim());

const leading = /^[-—－ ]*(\d{1,3})[-—－ ]*(?![\d.．、,，%％年月日])/;

/**
 * Returns, for the lines that open with a page number, where the text after it begins: text taken from a PDF carries
 * the number of the page before glued to the next line (`31建设一批面向产业发展的`). Numbers count as pages only in a
 * run of four or more that rises by one from page to page, a few lost ones aside.
 */
export function pageNumbers(source: string, lines: readonly Span[]): Map<number, number> {
	const chains = new Map<number, Candidate>();
	let longest: Candidate | null = null;
	lines.forEach((line, index) => {
		const match = leading.exec(source.slice(line.start, line.start + 10));
		if (!match) return;
		const page = Number(match[1]);
		const previous = lastPage(chains, page, index);
		const after = line.start + match[0].length;
		const candidate = {
			index,
			page,
			after,
			previous,
			first: previous?.first ?? page,
			length: (previous?.length ?? 0) + 1,
		};
		chains.set(page, candidate);
		if (!longest || candidate.length > longest.length) longest = candidate;
	});
	return starts(longest);
}

/** The page before, or, where its number was lost, one of the two before that. */
function lastPage(chains: ReadonlyMap<number, Candidate>, page: number, index: number): Candidate | null {
	for (const step of [1, 2, 3]) {
		const last = chains.get(page - step);
		const gap = last ? index - last.index : 0;
		if (last && gap >= 5 * step && gap <= 80 * step) return last;
	}
	return null;
}

interface Candidate {
	index: number;
	page: number;
	first: number;
	after: number;
	previous: Candidate | null;
	length: number;
}

function starts(longest: Candidate | null): Map<number, number> {
	const result = new Map<number, number>();
	if (!longest || longest.length < 4 || longest.page - longest.first > longest.length * 1.5) return result;
	for (let page: Candidate | null = longest; page; page = page.previous) result.set(page.index, page.after);
	return result;
}
