import { listedDepartments } from "../../toolkit/page/ledger/department-choice.js";
import type { FacetCounts } from "../../toolkit/page/ledger/facet-count.js";
import type { Facet, LedgerFilter, TargetChoice } from "../../toolkit/page/ledger/filter.js";

/** The buttons of the filter: what is chosen is pressed, each says how many tasks it gives. */
export class Choices {
	readonly #buttons: readonly HTMLButtonElement[];
	readonly #departments: readonly HTMLButtonElement[];
	readonly #find: HTMLInputElement | null;
	readonly #more: HTMLElement | null;

	constructor(place: Element) {
		this.#buttons = [...place.querySelectorAll<HTMLButtonElement>("button[data-facet]")];
		this.#departments = this.#buttons.filter((button) => button.dataset.facet === "department");
		this.#find = place.querySelector("input[data-find]");
		this.#more = place.querySelector("[data-more]");
	}

	/** Calls back when somebody looks for a department. */
	onFind(listed: () => void): void {
		this.#find?.addEventListener("input", listed);
	}

	show(filter: LedgerFilter, counts: FacetCounts): void {
		for (const button of this.#buttons) {
			const facet = button.dataset.facet as Facet | "targets";
			const pressed =
				facet === "targets" ? filter.targets === (button.value as TargetChoice) : filter[facet].includes(button.value);
			const count = counts[facet].get(button.value) ?? 0;
			set(button, "aria-pressed", String(pressed));
			button.classList.toggle("gives-none", count === 0);
			const figure = button.querySelector("small");
			if (figure && figure.textContent !== String(count)) figure.textContent = String(count);
		}
		this.list(filter);
	}

	/** Lists the departments whose name holds what is looked for. */
	list(filter: LedgerFilter): void {
		const names = this.#departments.map(({ value }) => value);
		const listed = listedDepartments(names, this.#find?.value ?? "", filter.department);
		for (const [place, button] of this.#departments.entries()) button.hidden = !listed.has(place);
		if (this.#more) this.#more.hidden = (this.#find?.value ?? "") !== "";
	}
}

function set(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
