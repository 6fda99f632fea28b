import { isDueIn } from "./due.js";

/** What a task can be found by. */
export interface TaskFacets {
	region: string;
	theme: readonly string[];
	/** Lead departments, then partners. */
	department: readonly string[];
	/** The deadline of each target, as the plan writes it; null without one. No target, no entry. */
	deadlines: readonly (string | null)[];
}

/** The facets of which several values may be chosen: a task fits when it has one of them. */
export const facets = ["region", "theme", "department", "due"] as const;
export type Facet = (typeof facets)[number];

export const targetChoices = ["all", "with", "without"] as const;
export type TargetChoice = (typeof targetChoices)[number];

/** What is chosen. Facets are narrowed together; a facet without a choice narrows nothing. */
export interface LedgerFilter extends Record<Facet, readonly string[]> {
	targets: TargetChoice;
	text: string;
}

/** The filter that lets everything through. */
export const everything: LedgerFilter = { region: [], theme: [], department: [], due: [], targets: "all", text: "" };

/** Whether a task has what is chosen, its text apart. */
export function fits(task: TaskFacets, filter: LedgerFilter): boolean {
	const has = task.deadlines.length > 0;
	return (
		(filter.targets === "all" || (filter.targets === "with") === has) &&
		includesOne([task.region], filter.region) &&
		includesOne(task.theme, filter.theme) &&
		includesOne(task.department, filter.department) &&
		(has ? task.deadlines : [null]).some((deadline) => isDueIn(deadline, filter.due))
	);
}

/** Returns which targets of a task are shown, by their places: those that fall due when is chosen. */
export function shownTargets(task: TaskFacets, filter: LedgerFilter): number[] {
	return [...task.deadlines.keys()].filter((place) => isDueIn(task.deadlines[place] ?? null, filter.due));
}

/** Whether a text holds every word of what is looked for, in any order; width and case do not matter. */
export function holds(text: string, sought: string): boolean {
	const own = plain(text);
	return plain(sought)
		.split(/\s+/u)
		.every((word) => own.includes(word));
}

function plain(text: string): string {
	return text.normalize("NFKC").toLowerCase().trim();
}

function includesOne(own: readonly string[], chosen: readonly string[]): boolean {
	return chosen.length === 0 || own.some((value) => chosen.includes(value));
}
