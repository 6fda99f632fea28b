import { targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import type { Place } from "./place-among.js";

/** A target among the regions: a line as long as each region's value, from zero, and why where two are no fair pair. */
export function Places({ indicatorId, unit, places }: { indicatorId: string; unit: string; places: readonly Place[] }) {
	const { copy, names } = usePage();
	const words = copy.reading.places;
	return (
		<div class="places">
			<p class="sub">
				{words.title} <small>{names.unit(unit)}</small>
				<a href={`/indicator#${indicatorId}`}>{words.link}</a>
			</p>
			<ol>
				{places.map((place) => (
					<li key={place.region_code} class={place.isOwn ? "own" : undefined}>
						<span>{names.regionParts(place.region_code, place.region)[0]}</span>
						{place.row === null ? <em>{words.absent}</em> : <Value place={place} />}
					</li>
				))}
			</ol>
		</div>
	);
}

const signs = { yes: "●", caution: "◐", no: "×" } as const;

function Value({ place }: { place: Place }) {
	const { copy, format, language } = usePage();
	const words = copy.reading.places;
	const { row, value, value_max, comparability, reasons } = place;
	if (row === null || value === null) return null;
	const bounded = format.bounded({ value, value_max, comparator: row.comparator });
	const why = reasons.map((reason) => reason[language]).join(copy.reading.listJoin);
	const isDrawn = comparability !== "no";
	return (
		<>
			<i class={comparability} style={isDrawn ? `--at:${(place.length * 100).toFixed(0)}%` : undefined} />
			<span>
				<a href={targetPath(row)}>{bounded}</a>
				{place.isYearly ? ` ${words.perYear}` : ""}
				{row.year === null ? "" : <small> {words.inYear(row.year)}</small>}
			</span>
			{comparability === "yes" ? null : (
				<small class="why">
					<span aria-hidden="true">{signs[comparability]} </span>
					{words.comparabilities[comparability]}
					{why === "" ? "" : `${copy.reading.colon}${why}`}
				</small>
			)}
		</>
	);
}
