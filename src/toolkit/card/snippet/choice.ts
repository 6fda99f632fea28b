import type { Card } from "../card.js";
import { inLanguage, pageName } from "../data/file.js";

/** What a report writer chose of a chart, and where the report is published. */
export interface SnippetChoice {
	card: Pick<Card, "id" | "language" | "title" | "alt">;
	/** What a frame with it is called: `比策图表：城镇新增就业`. */
	name: string;
	/** Where the report is published, with a slash at its end: `https://example.org/bice/`. */
	site: string;
	/** The twelve digits of a version that never changes, or null for the chart as it is at any time. */
	version: string | null;
	/** The scripts that belong to it, seen from the site: `embed/bice-chart.js`, or frozen `v/asset/bice-chart-1a2b3c4d.js`. */
	scripts: { component: string; resize: string };
	appearance: "auto" | "light" | "dark";
	/** Whether a frozen chart says that it has been superseded. */
	notice: boolean;
	/** The most width, in px; null for as wide as the place is. */
	width: number | null;
	/** The height of its frame at 700 px, in px. */
	height: number;
}

/** Returns a file of the chart's folder as an absolute address: `""` is the Chinese page. */
export function fileAddress(
	{ card, site, version }: Pick<SnippetChoice, "card" | "site" | "version">,
	file: string,
): string {
	const folder = version === null ? "embed" : `v/${version}`;
	return new URL(`${folder}/${card.id}/${file}`, site).href;
}

/** Returns the address of the chart's page, with what was chosen of its look. */
export function pageAddress(choice: SnippetChoice): string {
	const { card, appearance, width, notice } = choice;
	const asked = new URLSearchParams();
	if (appearance !== "auto") asked.set("appearance", appearance);
	if (width !== null) asked.set("width", String(width));
	if (!notice) asked.set("notice", "off");
	const query = asked.size > 0 ? `?${asked}` : "";
	return `${fileAddress(choice, pageName(card.language))}${query}`;
}

/** Returns the address of a file that there is one of in each language: `chart.png`, `chart.en.png`. */
export function languageFile(choice: SnippetChoice, name: string): string {
	return fileAddress(choice, inLanguage(name, choice.card.language));
}
