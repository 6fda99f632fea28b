import type { IndicatorSheet } from "../indicator/sheet.js";
import { usePage } from "../page-context.js";
import { Cell, Row } from "../part/row.js";

/** Residents of each region, where a source gives them: without them nothing is said per head. */
export function ResidentsRow({ sheet }: { sheet: IndicatorSheet }) {
	const { copy, format } = usePage();
	const words = copy.overview;
	const residentsOf = (code: string) => sheet.places.find((place) => place.code === code)?.residents ?? null;
	const most = Math.max(0, ...sheet.regions.map(({ region_code }) => residentsOf(region_code) ?? 0));
	return (
		<Row label={words.residents} note={words.residentsNote}>
			{sheet.regions.map(({ region_code }) => {
				const residents = residentsOf(region_code);
				return residents === null ? (
					<Cell key={region_code} class="dotted">
						<span class="absent">
							{copy.absent} {words.residentsNone}
						</span>
					</Cell>
				) : (
					<Cell key={region_code} class="barred">
						<span class="value">
							<b>{format.number(residents)}</b> <small>{words.residentsUnit}</small>
						</span>
						<i class="bar" style={{ width: `${((residents / most) * 100).toFixed(2)}%` }} />
					</Cell>
				);
			})}
		</Row>
	);
}
