import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Card } from "../../../src/toolkit/card/card.js";
import type { Scale } from "../../../src/toolkit/card/scale.js";
import type { SnippetChoice } from "../../../src/toolkit/card/snippet/choice.js";
import { embedWords } from "../../../src/toolkit/page/frame/embed-words.js";
import type { Language } from "../../../src/toolkit/schema/language.js";
import { listFiles } from "../../../src/toolkit/store/file-list.js";

/** A chart as it stands in the built site: what it says, its version, its height at 700 px, the scripts of its version. */
export interface BuiltChart {
	card: Card;
	version: string;
	height: number;
	scripts: { component: string; resize: string };
}

/** The scripts of charts that are live. */
export const liveScripts = { component: "embed/bice-chart.js", resize: "embed/resize.js" };

/** Returns the ids of all charts of a built site, in order. */
export async function listCharts(directory = "dist"): Promise<string[]> {
	const files = await listFiles(join(directory, "embed"));
	return files.filter((file) => file.endsWith("/version.json")).map((file) => file.replace(/\/version\.json$/, ""));
}

/** Returns a chart of a built site in a language. */
export async function readChart(id: string, language: Language = "zh", directory = "dist"): Promise<BuiltChart> {
	const read = async (name: string) => JSON.parse(await readFile(join(directory, "embed", id, name), "utf8"));
	const own = language === "zh" ? "" : `.${language}`;
	const [card, { height }, { version, scripts }] = await Promise.all([
		read(`card${own}.json`),
		read(`oembed${own}.json`),
		read("version.json"),
	]);
	return { card, version, height, scripts };
}

/** Returns what a report writer chooses of a chart who takes it live and as it is, from the site at an address. */
export function choiceOf(
	{ card, height }: BuiltChart,
	address: string,
	chosen: Partial<SnippetChoice> = {},
): SnippetChoice {
	const site = `${address}/`;
	const name = embedWords[card.language].frame(card.name);
	const live = { version: null, scripts: liveScripts, appearance: "auto", notice: true, width: null } as const;
	return { card, name, site, height, ...live, ...chosen };
}

/** Returns the same of a chart that is frozen as it is now. */
export function frozenChoiceOf(chart: BuiltChart, address: string, chosen: Partial<SnippetChoice> = {}): SnippetChoice {
	return choiceOf(chart, address, { version: chart.version, scripts: chart.scripts, ...chosen });
}

/** Returns a chart for each kind of scale, in Chinese: the first by name, of those with sentences where there are any. */
export async function oneChartPerScale(directory = "dist"): Promise<{ kind: Scale["kind"]; chart: BuiltChart }[]> {
	const charts = await Promise.all((await listCharts(directory)).map((id) => readChart(id, "zh", directory)));
	const opening = charts.filter(({ card }) => Object.keys(card.sentences).length > 0);
	const found = new Map<Scale["kind"], BuiltChart>();
	for (const chart of [...opening, ...charts]) {
		for (const { scale } of chart.card.rows) if (!found.has(scale.kind)) found.set(scale.kind, chart);
	}
	return [...found].map(([kind, chart]) => ({ kind, chart }));
}

/** Returns two charts of different kinds, in Chinese. */
export async function twoCharts(): Promise<[BuiltChart, BuiltChart]> {
	const [first, second] = (await oneChartPerScale()).map(({ chart }) => chart);
	if (!first || !second) throw new Error("too few charts");
	return [first, second];
}
