import { bibtex } from "../../toolkit/card/data/bibtex.js";
import { apa, type Cited, gbt7714 } from "../../toolkit/card/data/citation.js";
import { csl } from "../../toolkit/card/data/csl.js";
import type { Picks } from "../export/picks.js";
import type { ChartSource } from "./chart-source.js";

/** Returns the citation of a chart as it is chosen, read today: made by what makes the files of the chart. */
export async function citationOf(chart: ChartSource, picks: Picks): Promise<string> {
	const [card, { version, released }] = await Promise.all([chart.card(picks.language), chart.state()]);
	const frozen = picks.release === "frozen";
	const cited: Cited = {
		version,
		date: released,
		url: chart.published(chart.page(picks.language, frozen ? version : null)),
		frozen,
		accessed: new Date().toLocaleDateString("sv-SE"),
	};
	switch (picks.style) {
		case "gbt":
			return gbt7714(card, cited);
		case "apa":
			return apa(card, cited);
		case "bibtex":
			return bibtex(card, cited);
		case "csl":
			return JSON.stringify([csl(card, cited)], null, 2);
	}
}
