import type { ComponentChildren } from "preact";
import type { RegionRow } from "../../query/region.js";
import { htmlLanguages } from "../copy/copy.js";
import { usePage } from "../page-context.js";
import { RegionName } from "./region-name.js";

/** A part of a page: its name under a rule of the theme's hue, its finding as a sentence, its rows. */
export function Band({
	theme,
	id,
	name,
	nameLatin,
	href,
	sentence,
	regions,
	children,
}: {
	theme: string;
	id: string;
	name: string;
	nameLatin: string;
	/** The page of its own. */
	href?: string;
	sentence: ComponentChildren;
	regions: readonly RegionRow[];
	children: ComponentChildren;
}) {
	const { language } = usePage();
	return (
		<section class={`band theme-${theme}`} aria-labelledby={`band-${id}`}>
			<div class="grid band-head">
				<h2>
					<span id={`band-${id}`}>{href === undefined ? name : <a href={href}>{name}</a>}</span>
					<small lang={htmlLanguages[language === "zh" ? "en" : "zh"]}>{nameLatin}</small>
				</h2>
				<p class="finding wide">{sentence}</p>
			</div>
			<div>
				<div class="grid row band-regions">
					<span />
					{regions.map((region) => (
						<span key={region.region_code}>
							<RegionName code={region.region_code} name={region.region} />
						</span>
					))}
				</div>
				{children}
			</div>
		</section>
	);
}
