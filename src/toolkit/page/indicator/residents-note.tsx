import { usePage } from "../page-context.js";
import type { IndicatorSheet } from "./sheet.js";

/** By which residents values are related, and where each figure is from; nothing where no region has a source. */
export function ResidentsNote({ sheet }: { sheet: IndicatorSheet }) {
	const { copy, names, format, language } = usePage();
	const words = copy.indicator;
	const entries = sheet.regions.flatMap(({ region_code, region }) => {
		const place = sheet.places.find(({ code }) => code === region_code);
		if (!place || place.residents === null || place.source === null) return [];
		const name = names.regionParts(region_code, region)[0];
		return [{ name, residents: format.number(place.residents), source: place.source }];
	});
	if (entries.length === 0) return null;
	return (
		<p class="residents-note related">
			{words.residentsNote}
			{entries.map(({ name, residents, source }, index) => (
				<span key={name}>
					{index > 0 ? (language === "zh" ? "；" : "; ") : ""}
					{words.residentsEntry(name, residents)} (<span lang="en">{source}</span>)
				</span>
			))}
			{words.residentsEnd}
		</p>
	);
}
