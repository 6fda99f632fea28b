import type { SnippetChoice } from "../../toolkit/card/snippet/choice.js";
import { type SnippetForm, snippet, svgSnippet } from "../../toolkit/card/snippet/snippet.js";
import type { Picks } from "../export/picks.js";
import { type ChartSource, inLanguage } from "./chart-source.js";

/** What a report writer copies, and the files that a reader's browser then loads. */
export interface Snippet {
	text: string;
	files: readonly string[];
}

/** Returns the code of a chart as it is chosen. `frameName` is what a frame is called: `比策图表：{name}`. */
export async function snippetOf(
	chart: ChartSource,
	{ form, release, language, appearance, width }: Picks,
	{ notice, frameName }: { notice: boolean; frameName: string },
): Promise<Snippet> {
	const [card, current, height] = await Promise.all([chart.card(language), chart.state(), chart.height(language)]);
	const version = release === "frozen" ? current.version : null;
	const choice: SnippetChoice = {
		card,
		name: frameName.replace("{name}", card.name),
		site: chart.site,
		version,
		scripts: version === null ? liveScripts : current.scripts,
		appearance,
		width: width === "full" ? null : Number(width),
		height: height,
		notice,
	};
	const file = (name: string) => chart.file(inLanguage(name, language), version);
	if (form === "svg") {
		const svg = await (await fetch(file("chart.svg"))).text();
		return { text: svgSnippet(svg, choice), files: [file("chart.svg")] };
	}
	return { text: snippet(form, choice), files: filesOf(form) };

	function filesOf(form: SnippetForm): string[] {
		const { component, resize } = choice.scripts;
		const page = chart.page(language, version);
		switch (form) {
			case "responsive":
				return [page, `${chart.root}${resize}`];
			case "component":
				return [page, `${chart.root}${component}`];
			case "picture":
			case "markdown":
				return [file("chart.png")];
			case "iframe":
			case "oembed":
				return [page];
		}
	}
}

const liveScripts = { component: "embed/bice-chart.js", resize: "embed/resize.js" };
