import type { EntryRow } from "../../query/entry.js";
import type { ReadingTarget } from "../../query/reading.js";
import { clausePath, documentPath } from "../address/place-link.js";
import { amountOf } from "../indicator/amount.js";
import { drawnOf, drawnValues } from "../indicator/drawn.js";
import { type IndicatorSheet, type SheetCell, type SheetRow, type Stated, statedIn } from "../indicator/sheet.js";
import type { PageContext } from "../page-context.js";
import { nearest } from "./nearest.js";
import type { SideData, SideRow, Voice, VoiceMark } from "./side.js";

/** What the sentences side by side are made from. */
export interface SideSource {
	sheet: IndicatorSheet;
	targets: readonly ReadingTarget[];
	entries: readonly EntryRow[];
}

/**
 * Returns what may be read side by side with each target: the regions' values of its indicator, or words on it without a
 * number; for a target without an indicator the nearest phrase of each region.
 */
export function toSideData(source: SideSource, page: PageContext): SideData {
	const { sheet, targets } = source;
	const rows: Record<string, SideRow> = {};
	const rowOf: Record<string, string> = {};
	for (const row of sheet.rows) {
		const id = row.indicator.indicator_id;
		rows[id] = toRow(row, source, page);
		for (const stated of row.cells.flatMap(statedIn)) {
			if (stated.indicator_id === id) rowOf[stated.target_id] = id;
		}
	}
	const codes = sheet.regions.map((region) => region.region_code);
	const free = targets.filter((target) => rowOf[target.target_id] === undefined);
	const near = free.map((target) => [target.target_id, nearestOf(target, codes, targets)] as const);
	return {
		rows,
		rowOf,
		near: Object.fromEntries(near),
		written: Object.fromEntries(targets.map((target) => [target.target_id, writtenValue(target, page)])),
		nearReason: page.copy.compare.nearReason,
	};
}

function nearestOf(target: ReadingTarget, regions: readonly string[], all: readonly ReadingTarget[]) {
	return regions.map((region) =>
		region === target.region_code
			? target.target_id
			: (nearest(
					target,
					all.filter((other) => other.region_code === region),
				)?.target_id ?? null),
	);
}

function writtenValue(target: ReadingTarget, { format, names }: PageContext): SideData["written"][string] {
	const { indicator, unit, deadline } = target;
	return {
		phrase: indicator,
		value: format.bounded(target),
		unit: names.unit(unit),
		...(deadline === null ? {} : { year: deadline }),
	};
}

function toRow({ cells, indicator }: SheetRow, source: SideSource, page: PageContext): SideRow {
	const largest = Math.max(0, ...drawnValues(cells).map(({ value }) => value));
	const others = cells.flatMap((cell) => statedIn(cell).filter((stated) => stated !== cell.best));
	const voice = (stated: Stated) => toVoice(stated, indicator.unit, largest, page);
	return {
		name: page.names.indicator(indicator.indicator_id),
		voices: cells.map((cell) => (cell.best ? voice(cell.best) : absentVoice(cell, source, page))),
		others: Object.fromEntries(others.map((stated) => [stated.target_id, voice(stated)])),
	};
}

function toVoice(stated: Stated, rowUnit: string, largest: number, page: PageContext): Voice {
	const mark: VoiceMark = stated.state === "refused" ? "no" : stated.comparability === "yes" ? "yes" : "caution";
	const reason = page.language === "zh" ? stated.reason : stated.reason_en;
	const drawn = drawnOf(stated);
	const { bound, figure, unit } = amountOf(drawn, mark === "no" ? stated.unit : rowUnit, page);
	return {
		mark,
		target: stated.target_id,
		value: `${bound}${figure}`,
		unit,
		...(stated.year === null ? {} : { year: String(stated.year) }),
		...(mark === "no" || largest <= 0 ? {} : { bar: Math.round((drawn.value / largest) * 1000) / 1000 }),
		...(mark === "yes" || !reason ? {} : { reason }),
	};
}

/** What stands where a region has no value: its words on the indicator, or nothing. */
function absentVoice({ absence }: SheetCell, { entries }: SideSource, page: PageContext): Voice {
	const { document_id, start, sentence } = absence ?? {};
	if (!sentence || !document_id || typeof start !== "number") return { mark: "none" };
	const entry = entries.find((row) => row.document_id === document_id && row.start <= start && start < row.end);
	const href = entry ? clausePath(entry) : documentPath(document_id);
	return {
		mark: absence?.state === "stated_unread" ? "said" : "none",
		quote: sentence,
		place: {
			// The script puts it in, after links were made relative to their page.
			href: `.${href}`,
			number: entry ? (entry.number ?? page.copy.clauseName(null, entry.ordinal)) : "",
			heading: entry?.heading ?? "",
		},
	};
}
