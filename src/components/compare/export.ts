import { cardCsv } from "../../toolkit/card/data/csv.js";
import { cardJson } from "../../toolkit/card/data/json.js";
import { toRecords } from "../../toolkit/card/data/record.js";
import { tableHtml } from "../../toolkit/card/table/table-html.js";
import type { Measure } from "../../toolkit/chart/measure.js";
import type { CompareData } from "../../toolkit/page/compare/compare-data.js";
import { toViewCard } from "../../toolkit/page/compare/view-card.js";
import { compare as en } from "../../toolkit/page/copy/en/compare.js";
import { compare as zh } from "../../toolkit/page/copy/zh/compare.js";
import { themes } from "../../toolkit/schema/theme.js";
import type { Engines } from "../export/engines.js";
import type { Exported } from "../export/exported.js";
import { openExport, siteRoot } from "../export/open-export.js";
import type { ViewState } from "./view-state.js";

/** Makes the menu work by which the view of the compare page is taken along. */
export function openCompareExport(
	menu: HTMLElement,
	engines: Engines,
	view: () => ViewState,
	data: Promise<CompareData>,
): void {
	openExport(menu, engines, async () =>
		exportedView(view(), await data, menu.dataset.language === "en" ? "en" : "zh", siteRoot(menu)),
	);
}

function exportedView(view: ViewState, { cells, frame }: CompareData, language: "zh" | "en", site: string): Exported {
	const rows = cells.theme.map((theme, row) => ({
		theme,
		region_code: cells.region_code[row] ?? "",
		measure: cells.measure[row] ?? view.measure,
		value: cells.value[row] ?? null,
		low: cells.low[row] ?? null,
		high: cells.high[row] ?? null,
		part: cells.part[row] ?? null,
		whole: cells.whole[row] ?? null,
	}));
	const measure: Measure = view.measure;
	const columns = frame.columns.filter(({ key }) => view.regions.includes(key));
	const names = {
		theme: (theme: string) => frame.themes[theme] ?? theme,
		region: (code: string) => frame.columns.find(({ key }) => key === code)?.name ?? code,
	};
	const chosen = themes.filter((theme) => view.themes.includes(theme));
	const card = toViewCard(
		{
			language,
			measure,
			themes: view.themes.flatMap((theme) => chosen.find((known) => known === theme) ?? []),
			columns,
			cells: rows,
			sources: frame.sources.filter(({ region }) =>
				columns.some(({ name, rank }) => region === nameOf(name, rank, language)),
			),
			names,
			page: `/compare${location.search}`,
		},
		language === "en" ? en : zh,
	);
	const records = toRecords(card, site);
	return {
		name: `bice-compare-${measure}`,
		card,
		draw: null,
		csv: () => cardCsv(records),
		json: () => cardJson(records),
		table: () => tableHtml(card, site),
	};
}

const nameOf = (name: string, rank: string, language: "zh" | "en") =>
	[name, rank].join(language === "zh" ? "" : " ").trim();
