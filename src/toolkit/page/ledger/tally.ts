import type { LedgerPlan, LedgerTask } from "./task.js";

/** How many targets of a region are due in a year, and how many of them say so in their sentence. */
export interface DueTally {
	region_code: string;
	year: string;
	targets: number;
	stated: number;
}

/** How many tasks of a region a department leads. */
export interface LeadTally {
	region_code: string;
	department: string;
	tasks: number;
}

/** Returns the regions of the ledger in their order, each with its plans. */
export function byRegion(plans: readonly LedgerPlan[]): { region_code: string; region: string; plans: LedgerPlan[] }[] {
	const codes = [...new Set(plans.map((plan) => plan.region_code))];
	return codes.map((code) => {
		const own = plans.filter((plan) => plan.region_code === code);
		return { region_code: code, region: own.find((plan) => plan.region !== null)?.region ?? code, plans: own };
	});
}

/** Returns a row for each region and year in which something is due there, in the order of regions and time. */
export function tallyDue(plans: readonly LedgerPlan[]): DueTally[] {
	return byRegion(plans).flatMap(({ region_code, plans: own }) => {
		const dated = tasksOf(own)
			.flatMap((task) => task.targets)
			.map(({ deadline, deadline_source }) => ({ year: deadline?.slice(0, 4), stated: deadline_source === "stated" }));
		const years = [...new Set(dated.flatMap(({ year }) => year ?? []))].sort();
		return years.map((year) => {
			const due = dated.filter((target) => target.year === year);
			return { region_code, year, targets: due.length, stated: due.filter(({ stated }) => stated).length };
		});
	});
}

/** Returns every year from the first in which something is due to the last. */
export function dueYears(tallies: readonly DueTally[]): string[] {
	const years = tallies.map(({ year }) => Number(year));
	const first = Math.min(...years);
	return years.length === 0
		? []
		: Array.from({ length: Math.max(...years) - first + 1 }, (_, place) => String(first + place));
}

/** Returns the lead departments of each region, those with most tasks first, ties in the order of the plans. */
export function tallyLead(plans: readonly LedgerPlan[]): LeadTally[] {
	return byRegion(plans).flatMap(({ region_code, plans: own }) => {
		const counts = new Map<string, number>();
		for (const task of tasksOf(own).sort((a, b) => a.start - b.start)) {
			for (const department of task.lead) counts.set(department, (counts.get(department) ?? 0) + 1);
		}
		return [...counts]
			.map(([department, tasks]) => ({ region_code, department, tasks }))
			.sort((a, b) => b.tasks - a.tasks);
	});
}

function tasksOf(plans: readonly LedgerPlan[]): LedgerTask[] {
	return plans.flatMap((plan) => plan.tasks);
}
