import { clauseAnchor, targetAnchor } from "../../page/address/place-link.js";
import { shownText } from "./shown-text.js";
import type { StatedPlan } from "./stated-plan.js";
import { textOf } from "./target-fault.js";

/** What a fragment of evidence shows: the words in its sentence, and the numeral that is marked in it. */
interface Shown {
	readonly sentence: string;
	readonly marked: string | null;
}

/**
 * Returns where the opened sentences of a plan, HTML by the anchors of its targets and clauses, show anything but what the text
 * says there, a sentence each; `file` is where they stand.
 */
export function evidenceFaults(file: string, fragments: Readonly<Record<string, string>>, plan: StatedPlan): string[] {
	const expected = expectedSentences(plan);
	const found = new Map(Object.entries(fragments));
	const wrong = [...expected].flatMap(([anchor, { sentence, marked }]) => {
		const html = found.get(anchor);
		if (html === undefined) return [`${file}: no sentence for ${anchor}`];
		const shown = shownIn(html);
		if (shown.sentence !== sentence) return [`${file}: another sentence than the text's at ${anchor}`];
		return marked === null || shown.marked === marked
			? []
			: [`${file}: another numeral marked than “${marked}” at ${anchor}`];
	});
	const strange = [...found.keys()].filter((anchor) => !expected.has(anchor));
	return [...wrong, ...strange.map((anchor) => `${file}: a sentence of nothing: ${anchor}`)];
}

function expectedSentences({ targets, clauses, points }: StatedPlan): Map<string, Shown> {
	return new Map([
		...targets.map(({ target_id, quote, raw }): [string, Shown] => [
			targetAnchor(target_id),
			{ sentence: quote, marked: raw },
		]),
		...clauses.map(({ ordinal, start, end }): [string, Shown] => [
			clauseAnchor(ordinal),
			{ sentence: textOf(points ?? [], start, end) ?? "", marked: null },
		]),
	]);
}

/** Returns what a reader of an opened sentence sees of the text. */
function shownIn(html: string): Shown {
	const sentence = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(html)?.[1] ?? "";
	const marked = /<mark[^>]*>(.*?)<\/mark>/s.exec(sentence)?.[1];
	return { sentence: shownText(sentence), marked: marked === undefined ? null : shownText(marked) };
}
