import { describe, expect, test } from "vitest";
import { themeCoder } from "../../src/toolkit/coding/theme.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { placeOf } from "../../src/toolkit/row/place.js";
import { type FocusTheme, focusThemes, type Theme } from "../../src/toolkit/schema/theme.js";
import { readLexicon, readLines, readText, seeds } from "./fixture.js";

interface GoldClause {
	doc: string;
	start: number;
	primary: Theme;
	primary_alt?: Theme;
	focus: FocusTheme[];
	focus_disputed?: FocusTheme[];
}
interface GoldTarget {
	doc: string;
	start: number;
	end: number;
	target: boolean | "maybe";
	indicator: string;
	theme: Theme;
	theme_alt?: Theme;
}

const coder = themeCoder(readLexicon());
const goldClauses = readLines<GoldClause>("test/gold/clauses.jsonl");
const goldTargets = readLines<GoldTarget>("test/gold/targets.jsonl").filter(({ target }) => target === true);

/** A plan's characters (code points), and its clauses, coded, with their place among them. */
function read(doc: string) {
	const source = readText(`seeds/${seeds[doc]}.txt`);
	const plan = parsePlan(source);
	const clauses = plan.clauses.map((clause) => {
		const { heading, sectionPath } = clause;
		const text = plan.view.text.slice(clause.start, clause.end);
		return { ...placeOf(plan, clause), heading, sectionPath, ...coder.clause({ heading, sectionPath, text }) };
	});
	return { characters: [...source], clauses };
}
const plans = new Map(Object.keys(seeds).map((doc) => [doc, read(doc)]));

function codedAt(doc: string, start: number) {
	return plans.get(doc)?.clauses.find((clause) => clause.start <= start && start < clause.end);
}

function isRight(gold: GoldClause): boolean {
	const theme = codedAt(gold.doc, gold.start)?.theme;
	return theme === gold.primary || theme === gold.primary_alt;
}

/** The theme of a target as coded from the indicator of the coders, its sentence and its clause. */
function targetTheme({ doc, start, end, indicator }: GoldTarget): Theme {
	const characters = plans.get(doc)?.characters ?? [];
	const stops = new Set("。;；\n");
	const from = characters.findLastIndex((char, i) => i < start && stops.has(char)) + 1;
	const to = characters.findIndex((char, i) => i >= end && stops.has(char));
	const clause = codedAt(doc, start);
	return coder.target({
		indicator,
		quote: characters.slice(from, to).join(""),
		heading: clause?.heading ?? null,
		sectionPath: clause?.sectionPath ?? [],
		clauseTheme: clause?.theme ?? null,
	});
}

const share = <Row>(rows: readonly Row[], right: (row: Row) => boolean) => rows.filter(right).length / rows.length;

describe("on the five plans, coded by hand", () => {
	test("the primary theme is that of the coders in at least 96 % of the clauses", () => {
		expect(share(goldClauses, isRight)).toBeGreaterThanOrEqual(0.96);
	});

	test.each(Object.keys(seeds))("and in at least 93 %% of those of plan %s", (doc) => {
		expect(
			share(
				goldClauses.filter((gold) => gold.doc === doc),
				isRight,
			),
		).toBeGreaterThanOrEqual(0.93);
	});

	test("the focus themes agree with F1 of at least 91 %, those disputed left out", () => {
		const pairs = goldClauses.flatMap((gold) =>
			focusThemes
				.filter((focus) => !gold.focus_disputed?.includes(focus))
				.map((focus) => ({
					gold: gold.focus.includes(focus),
					coded: codedAt(gold.doc, gold.start)?.focus.includes(focus) ?? false,
				})),
		);
		const both = pairs.filter(({ gold, coded }) => gold && coded).length;
		const either = pairs.filter(({ gold }) => gold).length + pairs.filter(({ coded }) => coded).length;
		expect((2 * both) / either).toBeGreaterThanOrEqual(0.91);
	});

	test("the theme of a target is that of the coders in at least 96 %", () => {
		expect(
			share(goldTargets, (gold) => [gold.theme, gold.theme_alt].includes(targetTheme(gold))),
		).toBeGreaterThanOrEqual(0.96);
	});
});

describe("on words any plan may contain", () => {
	const rows = readText("test/fixtures/theme/indicators.txt").trim().split("\n");
	const indicators = rows.flatMap((row) => {
		const [theme = "", words = ""] = row.split(": ");
		return words.split("|").map((indicator) => ({ theme, indicator }));
	});
	test("the theme of an indicator standing alone is right in at least 96 %", () => {
		const code = (indicator: string) =>
			coder.target({ indicator, quote: indicator, heading: null, sectionPath: [], clauseTheme: null });
		expect(share(indicators, ({ theme, indicator }) => code(indicator) === theme)).toBeGreaterThanOrEqual(0.96);
	});

	const headings = readText("test/fixtures/theme/headings.txt")
		.trim()
		.split("\n")
		.flatMap((row) => {
			const [theme = "", words = ""] = row.split(": ");
			return words.split("|").map((heading) => ({ theme, heading }));
		});
	test("the theme of a heading standing alone is right in at least 92 %", () => {
		const code = (heading: string) => coder.clause({ heading, sectionPath: [], text: heading }).theme;
		expect(share(headings, ({ theme, heading }) => code(heading) === theme)).toBeGreaterThanOrEqual(0.92);
	});
});
