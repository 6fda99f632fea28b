import type { ComponentChildren } from "preact";
import type { RegionRow } from "../../query/region.js";
import { RegionName } from "./region-name.js";

/** A part of a page: its name under a rule of the theme's hue, its finding as a sentence, its rows. */
export function Band({
	theme,
	id,
	name,
	nameLatin,
	sentence,
	regions,
	children,
}: {
	theme: string;
	id: string;
	name: string;
	nameLatin: string;
	sentence: ComponentChildren;
	regions: readonly RegionRow[];
	children: ComponentChildren;
}) {
	return (
		<section class={`band theme-${theme}`} aria-labelledby={`band-${id}`}>
			<div class="grid band-head">
				<h2>
					<span id={`band-${id}`}>{name}</span>
					<small lang="en">{nameLatin}</small>
				</h2>
				<p class="finding wide">{sentence}</p>
			</div>
			<div>
				<div class="grid row band-regions">
					<span />
					{regions.map((region) => (
						<span key={region.region_code}>
							<RegionName name={region.region} />
						</span>
					))}
				</div>
				{children}
			</div>
		</section>
	);
}
