import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalText } from "../../src/toolkit/search/normal.js";
import { type Found, search } from "../../src/toolkit/search/search.js";
import { isEnough, toWords } from "../../src/toolkit/search/search-word.js";
import { toSnippet } from "../../src/toolkit/search/snippet.js";
import { collection, index, pointsOf, tables } from "./collection.js";

const ask = (text: string, chosen: { region?: number; theme?: number } = {}) =>
	search(collection, { text, region: chosen.region ?? null, theme: chosen.theme ?? null });
const placesOf = ({ groups }: Found, kind: string) =>
	Array.from(groups.find((group) => group.kind === kind)?.places ?? []);
const passageOf = (documentId: string, ordinal: number) =>
	index.passages.ordinal.findIndex(
		(own, at) => own === ordinal && index.plans[index.passages.plan[at] ?? -1]?.document_id === documentId,
	);

/** Any stretch of two characters or more of any clause, as it stands in the file: with its breaks, spaces and quotes. */
const stretch = fc
	.tuple(fc.constantFrom(...tables.clauses), fc.nat(), fc.integer({ min: 2, max: 60 }))
	.map(([clause, at, length]) => {
		const start = clause.start + (at % Math.max(1, clause.end - clause.start - 2));
		const points = pointsOf(clause.document_id).slice(start, Math.min(start + length, clause.end));
		return { clause, text: points.join("") };
	})
	.filter(({ text }) => isEnough(toWords(text)));

describe("search", () => {
	test("finds a clause by any stretch of two characters or more of it", () => {
		fc.assert(
			fc.property(stretch, ({ clause, text }) => {
				expect(placesOf(ask(text), "clause")).toContain(passageOf(clause.document_id, clause.ordinal));
			}),
			{ numRuns: 600 },
		);
	});

	test("finds every pair of neighbours of a clause", () => {
		const { document_id, ordinal, start, end } = tables.clauses[40] ?? {
			document_id: "",
			ordinal: 0,
			start: 0,
			end: 0,
		};
		const text = pointsOf(document_id).slice(start, end).join("").replace(/\s/gu, "");
		const passage = passageOf(document_id, ordinal);
		for (let at = 0; at + 2 <= text.length; at++) {
			expect(placesOf(ask(text.slice(at, at + 2)), "clause")).toContain(passage);
		}
	});

	test("finds nothing that does not hold all words", () => {
		fc.assert(
			fc.property(stretch, ({ text }) => {
				const { words, groups } = ask(text);
				const lines = index.text.split("\n").map(normalText);
				for (const passage of Array.from(groups.find(({ kind }) => kind === "clause")?.places ?? [])) {
					for (const word of words) expect(lines[passage]).toContain(word);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test("marks exactly what was asked, in headings and texts, and something in every hit", () => {
		fc.assert(
			fc.property(stretch, ({ text }) => {
				const found = ask(text);
				const [word = ""] = found.words;
				if (found.words.length !== 1) return;
				for (const passage of placesOf(found, "clause")) {
					const { heading, text: quote } = toSnippet(collection, passage, found.words);
					const marked = [...heading, ...quote].filter((piece) => piece.found).map((piece) => piece.text);
					const whole = marked.filter((piece) => normalText(piece) === word);
					const joined = normalText(marked.join(""));
					expect(whole.length === marked.length || joined.includes(word)).toBe(true);
					expect(marked.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test("does not mind width and case", () => {
		for (const [a, b] of [
			["５Ｇ基站", "5g基站"],
			["（牵头单位：", "(牵头单位:"],
			["Ｒ＆Ｄ SPENDING", "r&d spending"],
		]) {
			expect(ask(a ?? "").groups).toEqual(ask(b ?? "").groups);
			expect(ask(a ?? "").total).toBeGreaterThan(0);
		}
	});

	test("one character is not enough; a word that is nowhere finds nothing", () => {
		expect(ask("村")).toMatchObject({ enough: false, total: 0, groups: [] });
		expect(ask("不存在的词语")).toMatchObject({ enough: true, total: 0, groups: [] });
	});

	test("finds indicators and themes by their English names, and departments with the name of their region", () => {
		expect(index.indicators[placesOf(ask("invention patents valid"), "indicator")[0] ?? -1]?.id).toBe(
			"invention_patents_per_10k",
		);
		expect(index.themes[placesOf(ask("rural"), "theme")[0] ?? -1]?.theme).toBe("rural");
		expect(index.departments[placesOf(ask("高青 科技局"), "department")[0] ?? -1]?.name).toBe("县科技局");
	});

	test("shows first what is named exactly so", () => {
		expect(ask("乡村振兴").groups[0]?.kind).toBe("theme");
		expect(ask("高青县").groups[0]?.kind).toBe("region");
		expect(ask("区科技局").groups[0]?.kind).toBe("department");
	});

	test("counts for each region and theme what would be left if it were chosen", () => {
		const found = ask("创新", { theme: 0 });
		for (const region of index.regions.keys()) {
			expect(ask("创新", { theme: 0, region }).total).toBe(found.regions[region]);
		}
		const inRegion = ask("创新", { region: 1 });
		for (const theme of index.themes.keys()) {
			expect(ask("创新", { theme, region: 1 }).total).toBe(inRegion.themes[theme]);
		}
	});
});
