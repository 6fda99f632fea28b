import type { ClauseChange } from "../../change/change.js";
import { beginning, shortened } from "../../change/shorten.js";
import { wordDifference } from "../../change/word-difference.js";
import { htmlLanguages } from "../copy/copy.js";
import { usePage } from "../page-context.js";

/** The words of a clause with what went and what came marked, as an editor would; the words are the plan's own. */
export function DifferenceText({ change: { kind, before, after } }: { change: ClauseChange }) {
	const { language } = usePage();
	return (
		<blockquote lang={language === "zh" ? undefined : htmlLanguages.zh}>
			{kind === "altered" ? <Altered before={before.text} after={after.text} /> : null}
			{kind === "added" ? <ins>{beginning(after.text)}</ins> : null}
			{kind === "gone" ? <del>{beginning(before.text)}</del> : null}
			{kind === "moved" ? beginning(after.text, 60) : null}
		</blockquote>
	);
}

function Altered({ before, after }: { before: string; after: string }) {
	return (
		<>
			{shortened(wordDifference(before, after)).map(({ side, text }, index) => {
				if (side === "both") return text;
				return side === "ins" ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
			})}
		</>
	);
}
