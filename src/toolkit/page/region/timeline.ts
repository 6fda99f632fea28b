import type { TargetDeadlineRow } from "../../query/deadline.js";
import type { MarkRow } from "../../query/mark.js";

/** A target that is due, and whether its own sentence says when. */
export interface DueMark {
	mark: MarkRow;
	stated: boolean;
}

/** A day by which targets are due: the end of a year `2024`, or of a month `2024-06`. */
export interface DueDate {
	deadline: string;
	due: DueMark[];
}

/** A year of the timeline: whether a plan covers it, and what is due in it, the months first. */
export interface DueYear {
	year: number;
	covered: boolean;
	dates: DueDate[];
}

/** A plan's period in years. */
interface Period {
	period_start: number | null;
	period_end: number | null;
}

/**
 * Returns the years from the first to the last that plans cover or that a target is due in, none left out, each with its
 * due dates. `deadlines` give the dates in order. Stated targets stand before those whose deadline is inherited.
 *
 * 钢城's campaign of 2020 gives 2020 (with June, September and December), the empty years 2021 and 2022, and 2023.
 */
export function toTimeline(
	plans: readonly Period[],
	marks: readonly MarkRow[],
	deadlines: readonly TargetDeadlineRow[],
): DueYear[] {
	const byTarget = new Map(marks.map((mark) => [mark.target_id, mark]));
	const dates = new Map<string, DueMark[]>();
	for (const { target_id, deadline, deadline_source } of deadlines) {
		const mark = byTarget.get(target_id);
		if (mark) dates.set(deadline, [...(dates.get(deadline) ?? []), { mark, stated: deadline_source === "stated" }]);
	}
	const years = [...endsOf(plans), ...[...dates.keys()].map(yearOf)];
	return range(years).map((year) => ({
		year,
		covered: plans.some((plan) => covers(plan, year)),
		dates: [...dates]
			.filter(([deadline]) => yearOf(deadline) === year)
			.map(([deadline, due]) => ({ deadline, due: [...due].sort((a, b) => Number(b.stated) - Number(a.stated)) })),
	}));
}

/** Returns the years from the first to the last that plans cover, none left out. */
export function collectionYears(plans: readonly Period[]): number[] {
	return range(endsOf(plans));
}

/** Returns whether a year lies in a plan's period. */
export function covers({ period_start, period_end }: Period, year: number): boolean {
	return period_start !== null && period_start <= year && year <= (period_end ?? period_start);
}

function endsOf(plans: readonly Period[]): number[] {
	return plans.flatMap((plan) => [plan.period_start, plan.period_end]).filter((year) => year !== null);
}

function yearOf(deadline: string): number {
	return Number(deadline.slice(0, 4));
}

function range(years: readonly number[]): number[] {
	const first = Math.min(...years);
	return years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
