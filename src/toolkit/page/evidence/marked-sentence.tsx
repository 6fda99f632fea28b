import type { ReadingTarget } from "../../query/reading.js";
import { targetPath } from "../address/place-link.js";

/** A numeral in a sentence: a target of the plan, by its place in code points. */
type Numeral = Pick<ReadingTarget, "start" | "end" | "target_id" | "document_id" | "theme">;

/** A stretch of a plan's text with its numerals marked: the chosen one tinted, its siblings underlined, each a link. */
export function MarkedSentence({
	points,
	start,
	end,
	numerals,
	chosen,
}: {
	points: readonly string[];
	start: number;
	end: number;
	numerals: readonly Numeral[];
	chosen?: string;
}) {
	const within = numerals.filter((numeral) => numeral.start >= start && numeral.end <= end);
	const text = (from: number, to: number) => points.slice(from, to).join("");
	return (
		<span lang="zh-CN">
			{within.map((numeral, index) => (
				<>
					{text(within[index - 1]?.end ?? start, numeral.start)}
					{numeral.target_id === chosen ? (
						<mark>{text(numeral.start, numeral.end)}</mark>
					) : (
						<a href={targetPath(numeral)}>{text(numeral.start, numeral.end)}</a>
					)}
				</>
			))}
			{text(within.at(-1)?.end ?? start, end)}
		</span>
	);
}
