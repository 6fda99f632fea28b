import { addTo, type Interval, intervals, quotient, type Share } from "./bootstrap.js";
import { measures } from "./measure.js";
import { type Counter, counters, type Outcome } from "./outcome.js";

/** A share with its bounds. */
export interface Figure extends Interval {
	value: number;
}

/** How well some of the documents, or some of the themes, were read. */
export interface Score {
	counts: Readonly<Record<Counter, number>>;
	/** By name of the measure (`target.f1`); what would be a share of nothing is left out. */
	figures: Readonly<Record<string, Figure>>;
}

const placeOf = (counter: Counter) => counters.indexOf(counter);
const shares = measures.map(({ part, whole }): Share => ({ part: part.map(placeOf), whole: whole.map(placeOf) }));

/** Returns the score of outcomes, with intervals that resample their clusters. */
export function score(outcomes: readonly Outcome[]): Score {
	const clusters = sumByCluster(outcomes);
	const sum = new Float64Array(counters.length);
	for (const cluster of clusters) addTo(sum, cluster);
	const bounds = intervals(clusters, shares);
	const figures = measures.flatMap(({ name }, index): [string, Figure][] => {
		const [share, interval] = [shares[index], bounds[index]];
		const value = share ? quotient(share, sum) : null;
		return value === null || !interval ? [] : [[name, { value, ...interval }]];
	});
	const counts = Object.fromEntries(counters.map((counter, at) => [counter, sum[at] ?? 0]));
	return { counts: counts as Score["counts"], figures: Object.fromEntries(figures) };
}

function sumByCluster(outcomes: readonly Outcome[]): Float64Array[] {
	const clusters = new Map<string, Float64Array>();
	for (const { cluster, counts } of outcomes) {
		const sum = clusters.get(cluster) ?? new Float64Array(counters.length);
		addTo(
			sum,
			Float64Array.from(counters, (counter) => counts[counter] ?? 0),
		);
		clusters.set(cluster, sum);
	}
	return [...clusters.values()];
}
