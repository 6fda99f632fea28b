import type { CardRow } from "../../../card/card.js";
import { themes } from "../../../schema/theme.js";
import { comparePath, documentPath, regionPath } from "../../address/place-link.js";
import { clipQuote } from "../../indicator/clip-quote.js";
import type { SheetRow } from "../../indicator/sheet.js";
import { shownDoubts } from "../../overview/doubt-row.js";
import { namedOnly } from "../../overview/named-only.js";
import { describePapers } from "../../overview/source-row.js";
import type { PageContext } from "../../page-context.js";
import { shareOf } from "../../report/report.js";
import { absentCell, plainCell } from "../cell.js";
import { bare, countPoint } from "../count-point.js";
import { percentValue } from "../percent-value.js";
import { clausePoint } from "../point.js";
import type { OverviewSource } from "./overview-source.js";

/** How many sentences are quoted. */
const examples = 2;

/** Returns the indicators that a region's plans speak of without a number, a ring each, with the words of the first. */
export function saidRow(rows: readonly SheetRow[], { sheet, book }: OverviewSource, page: PageContext): CardRow {
	const { copy, names } = page;
	const words = copy.overview;
	const clauses = [...book.clauses.values()];
	const cells = sheet.regions.map((_, place) => {
		const said = namedOnly(rows, place);
		const points = said.flatMap(({ indicator, quote, clause: { document_id, ordinal } }) => {
			const clause = clauses.find((own) => own.document_id === document_id && own.ordinal === ordinal);
			if (clause === undefined) return [];
			const label = copy.overview.codebookOf(
				names.indicator(indicator.indicator_id),
				copy.indicator.states.stated_unread,
			);
			return [{ ...clausePoint(clause, 0, page), label, quote }];
		});
		const quotes = said.slice(0, examples).map(({ quote, indicator }) => `“${clipQuote(quote, indicator.zh)}”`);
		return said.length === 0
			? plainCell(words.saidNone)
			: plainCell(copy.cardOverview.gaps.said(said.length), points, { mark: "said", reasons: quotes });
	});
	return { key: "said", label: words.said, note: words.saidNote, theme: null, scale: dots, cells };
}

const dots = { kind: "count", shape: "dot" } as const;
const text = { kind: "text" } as const;

/** Returns the places that could not be read for certain, a ring each, the first with their words. */
export function doubtRow({ report, snippet }: OverviewSource, { copy }: PageContext): CardRow {
	const words = copy.overview;
	const cells = report.regions.map(({ region_code }) => {
		const own = report.findings.filter((finding) => finding.region_code === region_code);
		const spoken = (finding: (typeof own)[number]) => {
			const { before, doubtful, after } = snippet(finding);
			const why = copy.reading.doubt(finding.rule, finding.message.split(/[:：]/)[0] ?? "");
			return { quote: `${before}${doubtful}${after}`, why };
		};
		const points = own.map((finding) => {
			const { quote, why } = spoken(finding);
			const { document_id, start, end } = finding;
			const href = `${documentPath(document_id)}${snippet(finding).anchor}`;
			return { ...bare, value: null, label: why, filled: false, document_id, start, end, quote, href };
		});
		const reasons = shownDoubts(own).map((finding) => {
			const { quote, why } = spoken(finding);
			return `“${quote}” ${why}`;
		});
		return own.length === 0
			? plainCell(words.doubtNone)
			: plainCell(copy.cardOverview.gaps.doubts(own.length), points, { reasons });
	});
	return { key: "doubts", label: words.doubts, note: words.doubtsNote, theme: null, scale: dots, cells };
}

/** Returns how many of a region's targets write their deadline in the sentence, as a share of all. */
export function deadlineRow({ report }: OverviewSource, { copy, format }: PageContext): CardRow {
	const cells = report.regions.map(({ region_code }) => {
		const row = report.deadlines.find((deadline) => deadline.region_code === region_code);
		const [stated, targets] = [row?.stated ?? 0, row?.targets ?? 0];
		if (targets === 0) return plainCell(`${stated}/${targets}`);
		const share = stated / targets;
		const href = comparePath({ theme: "all", region: region_code, measure: "dated_targets" });
		const label = copy.cardOverview.gaps.deadline(targets, stated, targets - stated);
		const point = countPoint(percentValue(share), "%", label, href);
		return plainCell(`${stated}/${targets}`, [point], { note: `${format.percent(share)}%` });
	});
	const { deadlines: label, deadlinesNote: note } = copy.overview;
	return { key: "deadlines", label, note, theme: null, scale: { kind: "bar", most: 100 }, cells };
}

/** Returns the themes for which a region sets no target, with how many clauses speak of them. */
export function silentThemeRow({ report }: OverviewSource, { copy, names }: PageContext): CardRow {
	const words = copy.cardOverview.gaps;
	const cells = report.regions.map(({ region_code }) => {
		const silent = themes.map((theme) => shareOf(report, region_code, theme)).filter((share) => share.targets === 0);
		const reasons = silent.map(({ theme, clauses }) => words.silent(names.theme(theme), clauses));
		return silent.length === 0
			? plainCell(copy.overview.silentThemesNone)
			: plainCell(words.themes(silent.length), [], { reasons });
	});
	return { key: "silent-themes", label: copy.overview.silentThemes, note: "", theme: null, scale: text, cells };
}

/** Returns what is not known of the papers of each plan. */
export function sourceRow({ report }: OverviewSource, { copy, language, names }: PageContext): CardRow {
	const cells = report.regions.map(({ region_code }) => {
		const own = report.plans.filter((plan) => plan.region_code === region_code);
		const reasons = own.map((plan) =>
			copy.cardOverview.gaps.papers(names.plan(plan), describePapers(plan, copy.overview, language)),
		);
		return plainCell(copy.cardOverview.gaps.plans(own.length), [], { reasons });
	});
	const { source: label, sourceNote: note } = copy.overview;
	return { key: "papers", label, note, theme: null, scale: text, cells };
}

/** Returns the residents of each region, where a source gives them: without them nothing is said per head. */
export function residentsRow({ sheet }: OverviewSource, { copy, format }: PageContext): CardRow {
	const words = copy.overview;
	const residentsOf = (code: string) => sheet.places.find((place) => place.code === code)?.residents ?? null;
	const all = sheet.regions.map(({ region_code }) => residentsOf(region_code) ?? 0);
	const cells = sheet.regions.map(({ region_code }) => {
		const residents = residentsOf(region_code);
		if (residents === null) return absentCell(words.residentsNone);
		const label = copy.cardOverview.gaps.residents(format.number(residents));
		const point = countPoint(residents, copy.cardWord.units.people, label, regionPath(region_code));
		return plainCell(format.number(residents), [point], { note: words.residentsUnit });
	});
	const scale = { kind: "bar", most: Math.max(1, ...all) } as const;
	return { key: "residents", label: words.residents, note: words.residentsNote, theme: null, scale, cells };
}
