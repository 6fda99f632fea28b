import type { AccuracyChange, AccuracyState } from "./change.js";

/** Returns which figures of accuracy are other, in the order in which they are now, then those that are gone. */
export function accuracyChanges(before: readonly AccuracyState[], after: readonly AccuracyState[]): AccuracyChange[] {
	const keyOf = ({ set, figure }: AccuracyState) => `${set}\n${figure}`;
	const [old, now] = [new Map(before.map((row) => [keyOf(row), row])), new Map(after.map((row) => [keyOf(row), row]))];
	return [...new Map([...now, ...old])].flatMap(([key, { set, figure }]): AccuracyChange[] => {
		const [from, to] = [old.get(key)?.value ?? null, now.get(key)?.value ?? null];
		return from === to ? [] : [{ set, figure, before: from, after: to }];
	});
}
