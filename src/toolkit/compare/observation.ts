import type { DocumentRow } from "../schema/document.js";
import type { ObservationRow } from "../schema/observation.js";
import type { TargetRow } from "../schema/target.js";
import { compoundAnnualFall, yearlyShare } from "./annual.js";
import { type Coding, codeIndicators, type IndicatorBooks } from "./code.js";
import { perIn } from "./fit.js";
import { convert, type QuantityReader, quantityReader, unitOf } from "./quantity.js";
import { type Reason, reasons } from "./reason.js";
import { formatReasons } from "./reason-column.js";
import { relate } from "./relate.js";
import { fallYears, flowYears, growthYears, type Years, yearOf } from "./span.js";

/**
 * Returns the observations of a collection of plans: each target that measures an indicator, in its canonical unit and for
 * a year, with what must be said before it may stand beside others; and each that only looks like it, with the reason.
 * Plans that were superseded change nothing in what is said of those in force.
 */
export function observationRows(
	targets: readonly TargetRow[],
	documents: readonly DocumentRow[],
	books: IndicatorBooks,
): ObservationRow[] {
	const codings = codeIndicators(targets, documents, books);
	const read = quantityReader(books.units);
	const documentOf = new Map(documents.map((document) => [document.document_id, document]));
	const rows = targets.flatMap((target) => {
		const [coding, document] = [codings.get(target.target_id), documentOf.get(target.document_id)];
		return coding && document ? [observationRow(target, document, coding, read)] : [];
	});
	return relate(rows, books.indicators, ({ document_id }) => documentOf.get(document_id)?.superseded_by === null);
}

function observationRow(
	target: TargetRow,
	document: DocumentRow,
	coding: Coding,
	read: QuantityReader,
): ObservationRow {
	const { indicator, role, level, scope } = coding;
	const span = role === "member" ? yearsOf(target, document, coding) : { years: null, reasons: [] };
	const amounts = amountsOf(target, coding, read);
	const year = yearOf(target);
	const undated: Reason[] = role === "member" && year === null ? [reasons.yearUnknown()] : [];
	const annual = (value: number | null) => (value === null ? null : annualOf(value, span.years, coding));
	return {
		target_id: target.target_id,
		document_id: target.document_id,
		region_code: target.region_code,
		indicator_id: indicator.indicator_id,
		role,
		...amounts,
		comparator: target.comparator,
		annual_value: annual(amounts.value),
		annual_value_max: annual(amounts.value_max),
		years: span.years,
		year,
		level,
		scope,
		...formatReasons([...span.reasons, ...coding.reasons, ...undated]),
	};
}

function yearsOf(target: TargetRow, document: DocumentRow, { indicator: { measure }, wording }: Coding): Years {
	if (measure === "flow" || measure === "annual") return flowYears(target, document, wording, measure === "annual");
	if (measure === "reduction") return fallYears(target, document);
	return measure === "growth" ? growthYears(target, document) : { years: null, reasons: [] };
}

function annualOf(value: number, years: number | null, { indicator: { measure } }: Coding): number | null {
	if (years === null) return null;
	return measure === "reduction" ? compoundAnnualFall(value, years) : yearlyShare(value, years);
}

/** Value and unit in the canonical unit; as written where the dimension is another one. */
function amountsOf({ value, value_max, unit }: TargetRow, { indicator, phrase }: Coding, read: QuantityReader) {
	const [written, canonical] = [read(unitOf(unit, phrase)), read(indicator.unit)];
	if (!written || !canonical || written.dimension !== canonical.dimension) return { value, value_max, unit };
	const from = { ...written, per: canonical.per === null ? written.per : (written.per ?? perIn(phrase)) };
	if ((from.per === null) !== (canonical.per === null)) return { value, value_max, unit };
	const to = (amount: number) => convert(amount, from, canonical);
	return { value: to(value), value_max: value_max === null ? null : to(value_max), unit: indicator.unit };
}
