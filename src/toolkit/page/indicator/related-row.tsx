import { usePage } from "../page-context.js";
import { AmountText } from "./amount-text.js";
import { scaleOf } from "./drawn.js";
import { Gauge } from "./gauge.js";
import { Mark } from "./mark.js";
import { drawnRelated, type Related } from "./related.js";
import type { SheetRow } from "./sheet.js";

/** The values of a row once more, per 10,000 residents, on a scale of their own; always with caution. */
export function RelatedRow({ row, related }: { row: SheetRow; related: readonly Related[] }) {
	const { copy, names } = usePage();
	const words = copy.indicator;
	const found = new Map(related.map((value) => [value.region, value]));
	const values = related.flatMap((value) => drawnRelated(value) ?? []);
	const scale = scaleOf({ measure: row.indicator.measure, unit: "" }, values);
	return (
		<div class="grid row indicator-row related" data-row>
			<div class="label">
				<small>{words.residents}</small>
			</div>
			{row.cells.map(({ region, name }) => {
				const value = found.get(region);
				const drawn = value && drawnRelated(value);
				return (
					<div key={region} class="cell spot" data-mark={drawn ? "caution" : "absent"}>
						<span class="cell-region">{names.regionParts(region, name)[0]}</span>
						{value && drawn ? (
							<div class="on">
								<Mark as="caution" />
								<AmountText stated={value.stated} drawn={drawn} unit={value.unit ?? ""} />
								<span class="year">{value.stated.year}</span>
								<Gauge drawn={drawn} scale={scale} as="caution" />
							</div>
						) : (
							<div class="on none">
								<span aria-hidden="true">{copy.absent}</span>
								<span>{value ? words.noResidents : words.states.not_stated}</span>
								<i class="gauge dotted" />
							</div>
						)}
					</div>
				);
			})}
		</div>
	);
}
