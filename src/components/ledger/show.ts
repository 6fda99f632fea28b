import type { LedgerFilter } from "../../toolkit/page/ledger/filter.js";
import { parseFilter } from "../../toolkit/page/ledger/filter-address.js";
import type { Shown } from "./table.js";

const number = new Intl.NumberFormat("en");

/** Says how much is shown, and offers the way back where not all is. */
export function showCount({ tasks, targets }: Shown, filtered: boolean): void {
	const [first, second] = document.querySelectorAll(".ledger-shown output b");
	if (first) first.textContent = number.format(figureOf(first, tasks.size, targets));
	if (second) second.textContent = number.format(figureOf(second, tasks.size, targets));
	for (const clear of document.querySelectorAll<HTMLElement>("[data-clear]")) clear.hidden = !filtered;
	const empty = document.querySelector<HTMLElement>(".ledger-empty");
	if (empty) empty.hidden = tasks.size > 0;
}

function figureOf(place: Element, tasks: number, targets: number): number {
	return place.getAttribute("data-count") === "tasks" ? tasks : targets;
}

/** Marks what of the charts is chosen: a mark is when the filter has all that it would choose. */
export function showChosen(filter: LedgerFilter): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>(".ledger-chart a[data-filter]")) {
		const named = parseFilter(link.search);
		const chosen = (["region", "due", "department"] as const).every(
			(facet) => named[facet].length === 0 || named[facet].some((value) => filter[facet].includes(value)),
		);
		const any = filter.due.length + filter.department.length + filter.region.length > 0;
		if (chosen && any) link.setAttribute("aria-current", "true");
		else link.removeAttribute("aria-current");
	}
}

/** Returns what is chosen in words, as the notes of a file name it: `["地区", "高青县"]`, and the address of the view. */
export function chosenWords(bar: Element, text: string): [string, string][] {
	const words = [...bar.querySelectorAll("fieldset")].flatMap((group): [string, string][] => {
		const pressed = [...group.querySelectorAll<HTMLButtonElement>('button[aria-pressed="true"]')];
		const names = pressed
			.filter(({ value }) => value !== "all")
			.map((button) => button.firstChild?.textContent?.trim() ?? "");
		const label = group.querySelector("legend")?.textContent ?? "";
		const sought = group.querySelector("input[data-text]") ? text.trim() : "";
		const said = [...names, ...(sought ? [`“${sought}”`] : [])];
		return said.length > 0 ? [[label, said.join("、")]] : [];
	});
	return [...words, ["URL", location.href]];
}
