import { fits, holds, type LedgerFilter, shownTargets, type TaskFacets } from "../../toolkit/page/ledger/filter.js";

/** A row of the table with what it can be found by; its text is read when somebody first looks for a word. */
interface Line {
	readonly row: HTMLTableRowElement;
	readonly facets: TaskFacets;
	readonly targets: readonly HTMLElement[];
	text?: string;
}

/** How much of the ledger is shown. */
export interface Shown {
	/** Places of the tasks. */
	readonly tasks: ReadonlySet<number>;
	readonly targets: number;
}

/** The table of the page: it hides rows and targets, and nothing else of it ever changes. */
export class LedgerTable {
	readonly #lines: readonly Line[];
	readonly #groups: readonly HTMLTableSectionElement[];

	constructor(table: HTMLTableElement, tasks: readonly TaskFacets[]) {
		const rows = [...table.querySelectorAll<HTMLTableRowElement>("tr.task")];
		this.#lines = tasks.flatMap((facets, place) => {
			const row = rows[place];
			return row ? [{ row, facets, targets: [...row.querySelectorAll<HTMLElement>("td > ul > li")] }] : [];
		});
		this.#groups = [...table.tBodies];
	}

	/** Returns the tasks whose text holds what is looked for: the others are out of every count. */
	withText(sought: string): TaskFacets[] {
		return this.#lines.filter((line) => hasText(line, sought)).map(({ facets }) => facets);
	}

	/** Shows what fits a filter, hides the rest, and returns how much is shown. */
	show(filter: LedgerFilter): Shown {
		const tasks = new Set<number>();
		let targets = 0;
		for (const [place, line] of this.#lines.entries()) {
			const shown = fits(line.facets, filter) && hasText(line, filter.text);
			hide(line.row, !shown);
			if (!shown) continue;
			tasks.add(place);
			const own = new Set(shownTargets(line.facets, filter));
			targets += own.size;
			for (const [at, target] of line.targets.entries()) hide(target, !own.has(at));
		}
		for (const group of this.#groups) hide(group, !group.querySelector("tr.task:not([hidden])"));
		return { tasks, targets };
	}
}

function hasText(line: Line, sought: string): boolean {
	if (sought === "") return true;
	line.text ??= line.row.textContent ?? "";
	return holds(line.text, sought);
}

/** An attribute that is set anew, though it was set, makes the browser lay the row out again. */
function hide(element: HTMLElement, hidden: boolean): void {
	if (element.hidden !== hidden) element.hidden = hidden;
}
