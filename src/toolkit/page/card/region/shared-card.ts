import type { Card } from "../../../card/card.js";
import { leastCharacters } from "../../../compare/reuse/passage.js";
import { regionPath } from "../../address/place-link.js";
import type { PageContext } from "../../page-context.js";
import { sharedFinding } from "../../region/finding.js";
import type { SharedPlan } from "../../region/shared.js";
import { percentOf } from "../../region/shared-rows.js";
import { sharedSummary } from "../../region/table.js";
import { reusePath } from "../../reuse/reuse-path.js";
import { shortName } from "../../theme/table.js";
import type { CardBook } from "../card-book.js";
import { plainCell } from "../cell.js";
import { namedColumn } from "../column.js";
import { countPoint } from "../count-point.js";
import { percentValue } from "../percent-value.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import type { RegionSource } from "./region-source.js";

/** Returns what a region's plans share with plans of other regions, a bar a pair; none where they share nothing. */
export function sharedCards({ region, name, id, shared, book }: RegionSource, page: PageContext): Card[] {
	if (shared.length === 0) return [];
	const { copy, format, names } = page;
	const words = copy.cardRegion.shared;
	const most = Math.max(...shared.map(({ share }) => percentValue(share.share)));
	const rows = shared.map((row) => {
		const { own, other, share } = row;
		const label = `${shortName(page, other.region_code ?? "", other.region)} ${names.plan(other)}`;
		const size = copy.region.reuseSize(share.passages, format.number(share.characters));
		const text = `${percentOf(share.share)}%`;
		const href = reusePath({ plan: own.document_id, with: other.document_id });
		const point = {
			...countPoint(percentValue(share.share), "%", `${label} ${text}`, href),
			document_id: own.document_id,
		};
		return {
			key: `${own.document_id} ${other.document_id}`,
			label,
			note: `${name} ${names.plan(own)}`,
			theme: null,
			scale: { kind: "bar", most } as const,
			cells: [plainCell(text, [point], { note: size, reasons: [...order(row, page), ...longest(row, book, page)] })],
		};
	});
	const draft = {
		id: `${id}/shared`,
		theme: null,
		name: words.name(name),
		title: copy.cardWord.of(name, titleOf(sharedFinding(shared, page))),
		subtitle: words.subtitle(name),
		alt: copy.cardWord.summaryOf(name, sharedSummary(shared, page)),
		columns: [namedColumn("share", words.column)],
		rows,
		notes: [],
		definitions: [copy.cardTerm.shared(format.count(leastCharacters)), copy.cardTerm.stock],
		plans: new Set(shared.flatMap(({ own, other }) => [own.document_id, other.document_id])),
		page: `${regionPath(region)}#shared`,
	};
	return [toCard(draft, book, page)];
}

/** Which plan is the earlier, where that is known. */
function order({ share, other }: SharedPlan, { copy }: PageContext): string[] {
	if (share.earlier === null) return [];
	return [share.earlier === other.document_id ? copy.region.earlier : copy.region.later];
}

/** So many characters of a passage are quoted. */
const mostQuoted = 60;

function longest({ own, longest: passage }: SharedPlan, { texts }: CardBook, { copy }: PageContext): string[] {
	if (passage === null) return [];
	const points = (texts.get(own.document_id) ?? []).slice(passage.start_a, passage.end_a);
	const text = points.slice(0, mostQuoted).join("").replaceAll(/\s+/gu, "");
	return [copy.cardRegion.shared.longest(points.length > mostQuoted ? `${text}……` : text)];
}
