import { countFacets } from "../toolkit/page/ledger/facet-count.js";
import {
	everything,
	type Facet,
	type LedgerFilter,
	type TargetChoice,
	type TaskFacets,
} from "../toolkit/page/ledger/filter.js";
import { formatFilter, parseFilter } from "../toolkit/page/ledger/filter-address.js";
import { Choices } from "./ledger/choices.js";
import { chosenWords, showChosen, showCount } from "./ledger/show.js";
import { LedgerTable, type Shown } from "./ledger/table.js";
import { find } from "./notebook/find.js";
import { saveFile } from "./notebook/save-file.js";

/** The ledger's script: what is chosen changes the address, and the address shows and hides rows. */
const table = new LedgerTable(
	find(".ledger-table", HTMLTableElement),
	JSON.parse(find("#task-facets", HTMLElement).textContent ?? "[]") as TaskFacets[],
);
const bar = find(".ledger-filter", HTMLElement);
const choices = new Choices(bar);
const text = find("input[data-text]", HTMLInputElement);
const files = find(".ledger-files", HTMLElement);
const state = find("[data-state]", HTMLElement);

let filter = everything;
let shown: Shown = { tasks: new Set(), targets: 0 };

function show(next: LedgerFilter): void {
	filter = next;
	shown = table.show(filter);
	choices.show(filter, countFacets(table.withText(filter.text), filter));
	showCount(shown, formatFilter(filter) !== "");
	showChosen(filter);
	if (text.value.trim() !== filter.text) text.value = filter.text;
}

/** Shows what is newly chosen and says so in the address; what else stands there (an opened sentence) stays. */
function go(change: Partial<LedgerFilter>, record: "push" | "replace" = "push"): void {
	const next = { ...filter, ...change };
	const address = new URLSearchParams(formatFilter(next));
	const sentence = new URLSearchParams(location.search).get("sentence");
	if (sentence) address.set("sentence", sentence);
	const url = location.pathname + (address.size > 0 ? `?${address}` : "");
	if (record === "push") history.pushState(null, "", url);
	else history.replaceState(null, "", url);
	show(next);
}

function toggle(facet: Facet, value: string): void {
	const chosen = filter[facet];
	go({ [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] });
}

/** A mark of a chart, or the name of a department, sets its facets and leaves the others; again, it takes them back. */
function follow(link: HTMLAnchorElement): void {
	const named = parseFilter(link.search);
	const change: Partial<Record<Facet, readonly string[]>> = {};
	for (const facet of ["region", "due", "department"] as const) {
		if (named[facet].length > 0) change[facet] = named[facet];
	}
	const isChosen = Object.entries(change).every(([facet, values]) => String(filter[facet as Facet]) === String(values));
	go(isChosen ? Object.fromEntries(Object.keys(change).map((facet) => [facet, []])) : change);
	bar.scrollIntoView({ block: "nearest" });
}

async function download(format: "xlsx" | "csv"): Promise<void> {
	state.textContent = files.dataset.busy ?? "";
	try {
		const { writeShown } = await import("./ledger/download.js");
		const file = await writeShown(format, { tasks: shown.tasks, filter, notes: chosenWords(bar, text.value) });
		saveFile(`${files.dataset.file ?? "ledger"}.${format}`, file, file.type);
		state.textContent = "";
	} catch {
		state.textContent = files.dataset.failed ?? "";
	}
}

document.addEventListener("click", (event) => {
	if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const choice = event.target.closest<HTMLButtonElement>("button[data-facet]");
	if (choice?.dataset.facet === "targets") go({ targets: choice.value as TargetChoice });
	else if (choice) toggle(choice.dataset.facet as Facet, choice.value);
	const link = event.target.closest<HTMLAnchorElement>("a[data-filter]");
	if (link) {
		event.preventDefault();
		follow(link);
	}
	if (event.target.closest("[data-clear]")) go(everything);
	const format = event.target.closest<HTMLElement>("[data-download]")?.dataset.download;
	if (format === "xlsx" || format === "csv") void download(format);
});

text.addEventListener("input", () => go({ text: text.value.trim() }, "replace"));
choices.onFind(() => choices.list(filter));
addEventListener("popstate", () => show(parseFilter(location.search)));
show(parseFilter(location.search));
