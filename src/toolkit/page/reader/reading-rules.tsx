/**
 * The style rules that show how a target was read when its numeral is the one in the address, so that a permalink works
 * without a script. A numeral and its reading stand in one clause and have the same rank there; `most` is the highest.
 */
export function ReadingRules({ most }: { most: number }) {
	const selectors = Array.from(
		{ length: most },
		(_, rank) => `.clause:has(.target[data-rank="${rank}"]:target) .reading[data-rank="${rank}"]`,
	);
	const css = selectors.length === 0 ? "" : `${selectors.join(",")}{display:block}`;
	return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
