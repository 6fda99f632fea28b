import type { CardRow } from "../../../card/card.js";
import type { ThemeShareRow } from "../../../query/theme-share.js";
import type { FocusTheme } from "../../../schema/theme.js";
import { comparePath } from "../../address/place-link.js";
import { drawnOf } from "../../indicator/drawn.js";
import type { SheetRow } from "../../indicator/sheet.js";
import type { PageContext } from "../../page-context.js";
import { plainCell } from "../cell.js";
import { clauseSquare } from "../clause-square.js";
import { countPoint } from "../count-point.js";
import { statedPoint } from "../indicator/stated-point.js";
import { percentValue } from "../percent-value.js";
import { targetPoint } from "../point.js";
import type { OverviewSource } from "./overview-source.js";

/** Returns how many targets each region sets for a theme, a dot a target. */
export function targetRow({ report, book }: OverviewSource, theme: FocusTheme, page: PageContext): CardRow {
	const { copy } = page;
	const cells = report.regions.map(({ region_code }) => {
		const marks = report.marks.filter((mark) => mark.region_code === region_code && mark.theme === theme);
		const targets = marks.flatMap(({ target_id }) => book.targets.get(target_id) ?? []);
		return plainCell(
			String(marks.length),
			targets.map((target) => targetPoint(target, book, page)),
		);
	});
	const { targetsRow: label } = copy.overview;
	const note = copy.cardOverview.band.targetsNote;
	return { key: "targets", label, note, theme, scale: { kind: "count", shape: "dot" }, cells };
}

const step = 10;

/** Returns the theme's share of each region's clauses, a ring, and of its targets, a dot, on a scale that ends at a whole ten percent. */
export function shareRow(
	{ report }: OverviewSource,
	shares: readonly ThemeShareRow[],
	{ copy, format }: PageContext,
): CardRow {
	const { shareRow: label, shareNote: note } = copy.overview;
	const { clauseShare, targetShare } = copy.cardTerm;
	const every = report.shares.flatMap((share) => [share.clause_share, share.target_share]);
	const most = Math.max(step, Math.ceil(Math.max(0, ...every.map(percentValue)) / step) * step);
	const cells = shares.map(({ region_code, theme, clause_share, target_share }) => {
		const [clauses, targets] = [format.percent(clause_share), format.percent(target_share)];
		const point = (share: number, text: string, measure: string) =>
			countPoint(percentValue(share), "%", text, comparePath({ theme, region: region_code, measure }));
		return plainCell(`${clauses}→${targets}%`, [
			{ ...point(clause_share, `${clauseShare.term} ${clauses}%`, "clauses"), filled: false },
			point(target_share, `${targetShare.term} ${targets}%`, "share"),
		]);
	});
	return { key: "shares", label, note, theme: shares[0]?.theme ?? null, scale: { kind: "pair", most }, cells };
}

/** Returns the clauses that speak of a theme, a square a clause, full where it sets a target for it; full ones first. */
export function numberedRow({ report, book }: OverviewSource, theme: FocusTheme, page: PageContext): CardRow {
	const { numberedRow: label, numberedNote: note } = page.copy.overview;
	const cells = report.regions.map(({ region_code }) => {
		const clauses = report.focusClauses.filter((own) => own.region_code === region_code && own.focus_theme === theme);
		const ordered = [...clauses].sort((a, b) => Number(b.targets > 0) - Number(a.targets > 0));
		const points = ordered.flatMap((own) => {
			const clause = book.clauses.get(own.clause_id);
			return clause ? [clauseSquare(clause, own, page)] : [];
		});
		return plainCell(`${clauses.filter(({ targets }) => targets > 0).length}/${clauses.length}`, points);
	});
	return { key: "numbered", label, note, theme, scale: { kind: "count", shape: "square" }, cells };
}

/** Returns how many of the comparable indicators each region states, a dot each, full where it may be compared as it is. */
export function codebookRow(
	rows: readonly SheetRow[],
	{ report }: Pick<OverviewSource, "report">,
	page: PageContext,
	{ key, label, note }: Pick<CardRow, "key" | "label" | "note"> = {
		key: "indicators",
		label: page.copy.overview.codebookRow,
		note: page.copy.cardOverview.band.codebookNote,
	},
): CardRow {
	const { names } = page;
	const cells = report.regions.map((_, place) => {
		const points = rows.flatMap((row) => {
			const best = row.cells[place]?.best;
			if (!best) return [];
			const name = names.indicator(row.indicator.indicator_id);
			const point = statedPoint(best, drawnOf(best), row.indicator.unit, name, page);
			return [{ ...point, filled: best.comparability === "yes" }];
		});
		return plainCell(`${points.length}/${rows.length}`, points);
	});
	return { key, label, note, theme: null, scale: { kind: "count", shape: "dot" }, cells };
}

/** How many clauses are named as examples. */
const examples = 2;

/** Returns how many clauses speak of a theme without a number for it, the first by name. */
export function silentRow({ report }: OverviewSource, theme: FocusTheme, { copy }: PageContext): CardRow {
	const words = copy.overview;
	const cells = report.regions.map(({ region_code }) => {
		const silent = report.focusClauses.filter(
			(clause) => clause.region_code === region_code && clause.focus_theme === theme && clause.targets === 0,
		);
		const named = silent
			.slice(0, examples)
			.map(({ heading, number, ordinal }) => heading ?? copy.clauseName(number, ordinal));
		const more = silent.length > examples ? [words.silentMore(silent.length)] : [];
		return silent.length === 0
			? plainCell(words.silentNone)
			: plainCell(copy.cardOverview.band.clauses(silent.length), [], { mark: "said", reasons: [...named, ...more] });
	});
	return { key: "silent", label: words.silentRow, note: words.silentNote, theme, scale: { kind: "text" }, cells };
}
