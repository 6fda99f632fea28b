import type { Card, CardCell } from "../../../card/card.js";
import type { ThemeShareRow } from "../../../query/theme-share.js";
import { comparePath, themePath } from "../../address/place-link.js";
import { sum } from "../../report/sum.js";
import { joined, shortName } from "../../theme/table.js";
import { themeFinding } from "../../word/theme-finding.js";
import { plainCell } from "../cell.js";
import { regionColumns } from "../column.js";
import { countPoint } from "../count-point.js";
import { percentValue } from "../percent-value.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import { countedDefinitions, sharesOf, type ThemeSource, wholePlans } from "./source.js";

const step = 10;

/** Returns the chart of a theme's share of each region's clauses and of its targets. */
export function attentionCard(source: ThemeSource): Card {
	const { theme, report, book, page } = source;
	const { copy, names } = page;
	const words = copy.card.theme;
	const shares = sharesOf(source);
	const largest = Math.max(0, ...shares.flatMap((share) => [share.clause_share, share.target_share]));
	const most = Math.max(step, Math.ceil((largest * 100) / step - 1e-9) * step);
	const columns = regionColumns(report.regions, page);
	const each = shares.map(({ clause_share, target_share }, index) =>
		copy.theme.sharePair(columns[index]?.name ?? "", percent(clause_share), percent(target_share)),
	);
	const draft = {
		id: `theme/${theme}/attention`,
		theme,
		name: words.attention(names.theme(theme)),
		title: attentionTitle(source, shares),
		subtitle: words.attentionSubtitle(names.theme(theme), most),
		alt: copy.theme.shareSummary(names.theme(theme), joined(each, page)),
		columns,
		rows: [
			{
				key: theme,
				label: copy.theme.shareRow,
				note: copy.theme.shareNote,
				theme,
				scale: { kind: "pair" as const, most },
				cells: shares.map((share, index) => shareCell(share, columns[index]?.name ?? "")),
			},
		],
		notes: [words.attentionNote],
		definitions: countedDefinitions(page),
		page: `${themePath(theme)}#targets`,
		plans: wholePlans(source),
	};
	return toCard(draft, book, page);

	function percent(share: number): string {
		return page.format.percent(share);
	}

	function shareCell({ region_code: region, clause_share, target_share }: ThemeShareRow, name: string): CardCell {
		const [clauses, targets] = [percent(clause_share), percent(target_share)];
		const href = (measure: string) => comparePath({ theme, region, measure });
		const ring = countPoint(percentValue(clause_share), "%", words.ofClauses(name, clauses), href("clauses"));
		const dot = countPoint(percentValue(target_share), "%", words.ofTargets(name, targets), href("share"));
		return plainCell(`${clauses}→${targets}%`, [{ ...ring, filled: false }, dot]);
	}
}

/** What stands out in the shares; clauses without a number are told of in a chart of their own. */
function attentionTitle({ theme, page }: ThemeSource, shares: readonly ThemeShareRow[]): string {
	const name = page.names.theme(theme);
	const told = shares.map((share) => ({ ...share, numbered: share.clauses }));
	const said = titleOf(themeFinding(told, { theme: page.names.theme, region: (code) => shortName(page, code) }, page));
	const isSpoken = sum(shares.map((share) => share.clauses + share.targets)) > 0;
	const isNothing = said === titleOf([page.copy.finding.nothing]);
	return isNothing && isSpoken ? page.copy.card.theme.attention(name) : said;
}
