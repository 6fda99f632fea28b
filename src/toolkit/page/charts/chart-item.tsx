import type { Card } from "../../card/card.js";
import { asBeginning } from "../../text/beginning.js";
import { usePage } from "../page-context.js";
import type { ChartEntry } from "./chart-entry.js";
import { chartFiles } from "./chart-file.js";
import { previewOf, previewPath } from "./preview.js";

/**
 * An entry of the gallery: the chart drawn small, its name, what it finds, where the report shows it. Its anchor is its id;
 * a script opens it there, and without one its files are listed under it.
 */
export function ChartItem({ entry, regions }: { entry: ChartEntry; regions: number }) {
	const { copy, format } = usePage();
	const { card, room } = entry;
	const words = copy.charts;
	const { scene, left } = previewOf(card);
	const isComplete = regions > 0 && entry.regions.length === regions;
	return (
		<li
			id={card.id}
			class={`chart-entry theme-${card.theme ?? "ink"}`}
			data-themes={entry.themes.join(" ")}
			data-kinds={entry.kinds.join(" ")}
			data-regions={entry.regions.join(" ")}
			data-complete={isComplete ? "" : undefined}
		>
			<h3>
				<a href={`#${card.id}`}>{card.name}</a>
			</h3>
			<p class="chart-finding">{findingOf(card)}</p>
			<div class="chart-preview">
				<img
					src={previewPath(card)}
					alt={card.alt}
					width={scene.width}
					height={scene.height}
					loading="lazy"
					decoding="async"
				/>
				{left > 0 ? <small>{words.moreRows(format.number(left))}</small> : null}
			</div>
			<p class="chart-where">
				<a href={card.page}>{words.where(words.rooms[room] ?? room)}</a>
			</p>
			<ul class="chart-files" aria-label={`${card.name} ${words.take}`}>
				{chartFiles(card.id, card.language, words.files).map(({ name, path }) => (
					<li key={path}>
						<a href={path}>{name}</a>
					</li>
				))}
			</ul>
		</li>
	);
}

/** What a chart finds, without its name, which stands above; where nothing stands out, what is drawn. */
function findingOf({ name, title, subtitle }: Card): string {
	if (title === name) return subtitle;
	const rest = title.startsWith(name) ? title.slice(name.length).replace(/^[：:]\s*/u, "") : title;
	return asBeginning(rest);
}
