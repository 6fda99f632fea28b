import type { MeasureRow } from "../../schema/measure.js";
import type { FocusTheme } from "../../schema/theme.js";
import { comparePath } from "../address/place-link.js";
import type { PageContext } from "../page-context.js";
import { usePage } from "../page-context.js";
import { Cell, Row } from "../part/row.js";
import type { Report } from "../report/report.js";
import type { MeasureList } from "./measure-list.js";

/** Measures, a row each; in a region's cell a line a plan: its value, a dot on the row's scale, its 95 % interval. */
export function MeasureRows({
	report,
	theme,
	lists,
}: {
	report: Report;
	theme: FocusTheme;
	lists: readonly MeasureList[];
}) {
	const { language } = usePage();
	return (
		<>
			{lists.map(({ definition, rows, most }) => (
				<Row
					key={definition.id}
					class="measured"
					label={<a href={comparePath({ theme, measure: definition.id })}>{definition[language]}</a>}
					note={definition[`formula_${language}`]}
				>
					{report.regions.map(({ region_code }) => (
						<Cell key={region_code} region={region_code}>
							{rows
								.filter((row) => row.region_code === region_code)
								.map((row) => (
									<MeasureLine key={row.document_id} row={row} most={most} />
								))}
						</Cell>
					))}
				</Row>
			))}
		</>
	);
}

function MeasureLine({ row, most }: { row: MeasureRow; most: number }) {
	const page = usePage();
	const { value, low, high } = row;
	const year = page.format.period(row.period_start, row.period_end);
	const place = (number: number) => `${(Math.min(number / most, 1) * 100).toFixed(2)}%`;
	const href = `#clauses-${row.region_code}`;
	return (
		<span class="measure-line">
			{value === null ? (
				<span class="absent">— {page.copy.theme.notMeasured}</span>
			) : (
				<>
					<a class="figure" href={href}>
						{measureText(value, row, page)}
					</a>
					<span class="measure-scale" aria-hidden="true">
						{low !== null && high !== null && high > low ? (
							<i class="measure-span" style={{ left: place(low), width: place(high - low) }} />
						) : null}
						<i class="measure-point" style={{ left: place(value) }} />
					</span>
				</>
			)}
			<small>{year}</small>
		</span>
	);
}

/** Returns a measured value as a page writes it: `43%`, `4.43`, `18`. */
export function measureText(value: number, { unit }: Pick<MeasureRow, "unit">, { format }: PageContext): string {
	return unit === "share" ? `${format.percent(value)}%` : format.number(value);
}
