import type { Card } from "../../toolkit/card/card.js";
import { apa, gbt7714 } from "../../toolkit/card/data/citation.js";
import { copyText } from "../copy-text.js";
import { saveFile } from "../notebook/save-file.js";
import { copyHtml } from "./copy-table.js";
import type { Engines } from "./engines.js";
import type { Exported } from "./exported.js";
import { openPaperChoice } from "./paper-choice.js";
import { firstPicks, pick, showPicks } from "./picks.js";

/** Makes a menu work by which a chart that a reader made is taken along; `exported` gives the chart as it then is. */
export function openExport(menu: HTMLElement, engines: Engines, exported: () => Promise<Exported>): void {
	let picks = firstPicks(menu.dataset.language ?? "zh");
	const version = menu.dataset.version ?? "";
	const title = menu.querySelector<HTMLInputElement>("[data-title]");
	const titled = async () => {
		const chart = await exported();
		return { ...chart, card: { ...chart.card, title: title?.value.trim() || chart.card.title } };
	};
	const paper = openPaperChoice(menu, engines, async () => {
		const { card, name, draw } = await titled();
		return { card, name, draw, version, address: location.href, site: siteRoot(menu) };
	});
	const show = () => {
		showPicks(menu, picks);
		paper.show(picks);
	};
	const cite = async () => {
		const place = menu.querySelector("[data-citation]");
		const { card } = await exported();
		if (title) title.placeholder = card.title;
		if (place) place.textContent = citationOf((await titled()).card, version);
	};
	menu.addEventListener("click", (event) => {
		const button = event.target instanceof Element ? event.target.closest("button") : null;
		if (!button) return;
		const { pick: choice, copy, save } = button.dataset;
		if (choice !== undefined) {
			picks = pick(picks, choice);
			show();
		}
		if (button.dataset.download !== undefined) void paper.download(picks);
		if (copy !== undefined) button.dataset.done = menu.dataset.copied;
		if (copy === "citation") void copyText(button, menu.querySelector("[data-citation]")?.textContent ?? "");
		if (copy === "table")
			void copyHtml(
				button,
				exported().then((chart) => chart.table()),
			);
		if (save !== undefined) void saveData(save, exported);
	});
	// the chart may have changed since the menu was open, or be none
	const refresh = () => void cite().catch(() => {});
	menu.addEventListener("toggle", refresh);
	title?.addEventListener("input", refresh);
	show();
	refresh();
}

async function saveData(ending: string, exported: () => Promise<Exported>): Promise<void> {
	const chart = await exported();
	if (ending === "csv") saveFile(`${chart.name}.csv`, chart.csv(), "text/csv;charset=utf-8");
	else saveFile(`${chart.name}.json`, chart.json(), "application/json");
}

/** A view is cited by its address, as read today: in Chinese by GB/T 7714, else by APA. */
function citationOf(card: Card, version: string): string {
	const accessed = new Date().toLocaleDateString("sv-SE");
	const cited = { version, date: null, url: location.href, frozen: false, accessed };
	return card.language === "zh" ? gbt7714(card, cited) : apa(card, cited);
}

/** Returns the root of the site that the menu's page is on. */
export function siteRoot(menu: HTMLElement): string {
	return new URL(menu.dataset.root ?? "./", location.href).href;
}
