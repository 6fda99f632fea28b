import type { Card, CardCell, CardPoint } from "../../../card/card.js";
import { comparePath, regionPath } from "../../address/place-link.js";
import type { PageContext } from "../../page-context.js";
import { profileFinding } from "../../region/finding.js";
import { type ProfileRow, type ProfileSide, scaleOf } from "../../region/profile.js";
import { profileSummary } from "../../region/table.js";
import { shortName } from "../../theme/table.js";
import { plainCell } from "../cell.js";
import { namedColumn } from "../column.js";
import { countPoint } from "../count-point.js";
import { percentValue } from "../percent-value.js";
import { wholePlans } from "../theme/source.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import type { RegionSource } from "./region-source.js";

/** Returns the themes of a region, a row a theme: its share of clauses and of targets beside those of the other regions. */
export function profileCard(source: RegionSource, page: PageContext): Card {
	const { region, name, id, report, book, profile } = source;
	const { copy, names } = page;
	const words = copy.cardRegion.profile;
	const most = 100 * Math.max(scaleOf(profile, "clauseShare"), scaleOf(profile, "targetShare"));
	return toCard(
		{
			id: `${id}/profile`,
			theme: null,
			name: words.name(name),
			title: copy.cardWord.of(name, titleOf(profileFinding(profile, region, page))),
			subtitle: words.subtitle(name),
			alt: copy.cardWord.summaryOf(name, profileSummary(profile, page)),
			columns: [namedColumn("clauses", copy.region.clauseSide), namedColumn("targets", copy.region.targetSide)],
			rows: profile.map((row) => ({
				key: row.theme,
				label: names.theme(row.theme),
				note: "",
				theme: row.theme,
				scale: { kind: "pair", most: Math.round(most) },
				cells: [
					sideCell(row, row.clauseShare, "clauses", words.clauses(row.clauses), source, page),
					sideCell(row, row.targetShare, "share", words.targets(row.targets), source, page),
				],
			})),
			notes: [],
			definitions: [copy.cardTerm.spoken, copy.cardTerm.clauseShare, copy.cardTerm.targetShare],
			plans: wholePlans({ report }),
			page: regionPath(region),
		},
		book,
		page,
	);
}

/** A share as a dot, those of the other regions as rings, and the ends of their range in words. */
function sideCell(
	{ theme }: ProfileRow,
	{ own, others }: ProfileSide,
	measure: "clauses" | "share",
	note: string,
	{ region, report }: RegionSource,
	page: PageContext,
): CardCell {
	const { copy, format } = page;
	const words = copy.cardRegion.profile;
	const nameOf = (code: string) =>
		shortName(page, code, report.regions.find(({ region_code }) => region_code === code)?.region);
	const percent = (share: number) => `${format.percent(share)}%`;
	const point = (code: string, share: number): CardPoint =>
		countPoint(
			percentValue(share),
			"%",
			words.mark(nameOf(code), percent(share)),
			comparePath({ theme, region: code, measure }),
		);
	const rings = others.map(({ region_code, share }) => ({ ...point(region_code, share), filled: false }));
	return plainCell(percent(own), [...rings, point(region, own)], { note, reasons: range() });

	function range(): string[] {
		const [low, high] = [others.at(0), others.at(-1)];
		if (low === undefined || high === undefined) return [];
		if (others.length === 1) return [words.one(percent(low.share), nameOf(low.region_code))];
		if (percent(low.share) === percent(high.share)) return [words.same(percent(low.share))];
		return [words.range(percent(low.share), nameOf(low.region_code), percent(high.share), nameOf(high.region_code))];
	}
}
