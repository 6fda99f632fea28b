import type { ChartChange, ChartState } from "./change.js";

/**
 * Returns which charts came, went, or say something else, in order of their ids. A chart that looks otherwise and says the
 * same, as after a change of code, is none of them: its frozen embeds are still right.
 */
export function chartChanges(before: readonly ChartState[], after: readonly ChartState[]): ChartChange[] {
	const [old, now] = [
		new Map(before.map((chart) => [chart.id, chart])),
		new Map(after.map((chart) => [chart.id, chart])),
	];
	return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id): ChartChange[] => {
		const [from, to] = [old.get(id), now.get(id)];
		const chart = to ?? from;
		if (chart === undefined || from?.data === to?.data) return [];
		const moved = from?.numbers !== to?.numbers;
		return [{ id, title: chart.title, before: from?.version ?? null, after: to?.version ?? null, moved }];
	});
}
