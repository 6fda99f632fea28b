import type { LexiconEntry } from "../schema/codebook.js";
import type { FocusTheme, Theme } from "../schema/theme.js";
import { departmentBrackets } from "./department.js";
import { blend, type Evidence, findEvidence, shares, strongest, type Tally, tally } from "./evidence.js";
import { focusThemesOf, servesFocus } from "./focus.js";

/** A clause as its theme is read: its own heading, the headings above it (outermost first), and its text, heading included. */
export interface ClauseText {
	heading: string | null;
	sectionPath: readonly string[];
	text: string;
}

/** A target as its theme is read: what it measures, its sentence, and the clause around it. */
export interface TargetText {
	indicator: string;
	quote: string;
	heading: string | null;
	sectionPath: readonly string[];
	clauseTheme: Theme | null;
}

/** A word of the lexicon that speaks for a theme, as written, with its half-open span in UTF-16 offsets of the clause. */
export interface ThemeReason {
	word: string;
	theme: Theme;
	start: number;
	end: number;
}

/** What a clause is about: its primary theme, the focus themes it serves, and the words that say so. */
export interface ClauseCoding {
	theme: Theme;
	focus: FocusTheme[];
	reasons: ThemeReason[];
}

export interface ThemeCoder {
	clause(clause: ClauseText): ClauseCoding;
	target(target: TargetText): Theme;
}

/*
 * Where themes meet, the lexicon decides as the coders of test/gold did:
 * - industry or innovation: a firm's size, projects and loans are industry; its research, its talent and its rating as a
 *   science firm (高新技术企业, 科技金融, 孵化) are innovation. 技改 is industry, 新产品 innovation.
 * - industry or digital: 智能制造, 工业互联网, 上云 are digital; 智能化 said of an industry's upgrade is not.
 * - industry or opening: 招商引资, 外资, 国企, 民营经济, 营商环境, 亩产效益 are opening; signed and built projects are industry.
 * - industry or green: electricity, gas, coal saved and clean energy are green; a factory that makes batteries is industry.
 * - urban or livelihood: buildings, quarters and roads are urban (棚户区改造, 安置房); entitlement to a dwelling is
 *   livelihood (公租房, 人才公寓), and so is every service (学校, 养老).
 * - urban or green: parks as a network of the whole city (绿地, 造林) are green, a park as a place (口袋公园) is urban.
 * - urban or rural: transport is urban, but the road of a village is rural (四好农村路).
 * - safety or governance: order, risk, courts and disputes are safety; how the plan itself is led, checked and reported, and
 *   how the government governs itself (依法行政, 廉政), is governance.
 * Weights: 5 names the theme by itself, 3 is typical of it, 2 and 1 are said everywhere and only tip a balance.
 * A word's focus: it shows that the clause serves that focus theme (and its own theme, if that is one) even in passing.
 */

/** The theme of a text in which no word of the lexicon stands: most clauses of most plans are about the economy. */
const unspoken: Theme = "industry";
/** How much heading, body and section headings say, and how many points of weight each must show to speak up (`doubt`). */
const clauseParts = { heading: 1, body: 1.3, section: 0.5, doubt: { heading: 9, body: 1, section: 6 } };
/** How much a target's indicator, sentence, clause and headings say; `power` sharpens the weights of its few words. */
const targetParts = {
	indicator: 1.6,
	quote: 0.3,
	heading: 0.15,
	clause: 0.6,
	section: 0.1,
	doubt: 20,
	power: 2,
};
const longestLead = 40;
/** What a share is a share of says nothing of its theme: 数字经济增加值占GDP比重 is about the digital economy. */
const shareOf = /(?:占|相当于)[^占,，。；]{1,20}?(?=的?(?:比重|比例|份额))/gu;

/**
 * Returns a coder that reads themes by a lexicon; it is compiled once and its time is linear in the text.
 * `clause` weighs the heading, the body and the headings above; names of departments in brackets say nothing.
 * `target` weighs the indicator first, then the clause around it: 新增充电桩480个 in a clause on traffic is green.
 */
export function themeCoder(lexicon: readonly LexiconEntry[]): ThemeCoder {
	const find = findEvidence(lexicon);
	return {
		clause: (clause) => codeClause(clause, find),
		target: (target) => codeTarget(target, find),
	};
}

type Find = (text: string) => Evidence[];

function codeClause({ heading, sectionPath, text }: ClauseText, find: Find): ClauseCoding {
	const body = outside(find(text), departmentBrackets(text));
	const lead = find(heading ?? leadOf(text));
	const { doubt } = clauseParts;
	const sum = blend([
		[shares(tally(lead), doubt.heading), clauseParts.heading],
		[shares(tally(body), doubt.body), clauseParts.body],
		[shares(sectionTally(sectionPath, find), doubt.section), clauseParts.section],
	]);
	const theme = strongest(sum) ?? unspoken;
	const focus = focusThemesOf({ theme, lead, body });
	return { theme, focus, reasons: reasonsOf(text, body, theme, focus) };
}

function codeTarget({ indicator, quote, heading, sectionPath, clauseTheme }: TargetText, find: Find): Theme {
	const { doubt, power } = targetParts;
	const parts: [Tally, number][] = [
		[shares(tally(find(indicator.replace(shareOf, "")), power), doubt), targetParts.indicator],
		[shares(tally(find(quote), power), doubt), targetParts.quote],
		[shares(tally(find(heading ?? ""), power), doubt), targetParts.heading],
		[shares(sectionTally(sectionPath, find), doubt), targetParts.section],
	];
	const sum = { ...blend(parts) };
	if (clauseTheme) sum[clauseTheme] += targetParts.clause;
	return strongest(sum) ?? clauseTheme ?? unspoken;
}

/** The first sentence of a clause without heading, cut at a length no heading has. */
function leadOf(text: string): string {
	const stop = text.search(/[。;；：\n]/u);
	return text.slice(0, stop < 0 ? longestLead : Math.min(stop, longestLead));
}

/** Headings above a clause: the nearest counts whole, each one further out half of the one below. */
function sectionTally(sectionPath: readonly string[], find: Find): Tally {
	return blend(sectionPath.map((title, i) => [tally(find(title)), 0.5 ** (sectionPath.length - 1 - i)]));
}

function outside(evidence: readonly Evidence[], spans: readonly { start: number; end: number }[]): Evidence[] {
	let next = 0;
	return evidence.filter(({ start, end }) => {
		while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
		return end <= (spans[next]?.start ?? Number.POSITIVE_INFINITY);
	});
}

/** The words that speak for the theme or show service of a focus theme; the theme of a word that does both is the primary. */
function reasonsOf(text: string, body: readonly Evidence[], theme: Theme, focus: readonly FocusTheme[]): ThemeReason[] {
	return body.flatMap(({ value, start, end }) => {
		const spokenFor = value.theme === theme ? theme : focus.find((served) => servesFocus(value, served));
		return spokenFor ? [{ word: text.slice(start, end), theme: spokenFor, start, end }] : [];
	});
}
