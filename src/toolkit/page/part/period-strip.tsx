import { usePage } from "../page-context.js";
import type { Format } from "../word/format.js";

/** A year of the collection, and whether a plan of the region covers it. */
export interface StripYear {
	year: number;
	covered: boolean;
}

/** The years of the collection: solid where the region has a plan, hatched where the collection holds none. */
export function PeriodStrip({ years }: { years: readonly StripYear[] }) {
	const { format } = usePage();
	return (
		<>
			<span class="period">
				{years.map(({ year, covered }) => (
					<span key={year} class={covered ? "covered" : "missing"}>
						<i />
						{year}
					</span>
				))}
			</span>
			<span class="period-words" aria-hidden="true">
				{periodWords(years, format.period)}
			</span>
		</>
	);
}

/** Returns the covered years in few signs, for a narrow column: `2021 2023—2025`. */
function periodWords(years: readonly StripYear[], period: Format["period"]): string {
	const runs: number[][] = [];
	for (const { year } of years.filter(({ covered }) => covered)) {
		const last = runs.at(-1);
		if (last?.at(-1) === year - 1) last.push(year);
		else runs.push([year]);
	}
	return runs.map((run) => period(run[0] ?? null, run.at(-1) ?? null)).join(" ");
}
