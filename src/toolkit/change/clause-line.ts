import type { ClauseChange, ClauseText, Renumbering } from "./change.js";
import { plain } from "./line.js";
import type { ReportLine } from "./report-line.js";
import { beginning, shortened } from "./shorten.js";
import type { ChangeWords } from "./word.js";
import { wordDifference } from "./word-difference.js";

/** How much is quoted of a clause that came or went. */
const mostQuoted = 120;
const mostOfHeading = 24;

/** Returns a line for each clause that came, went or reads otherwise, and one for all that moved. */
export function clauseLines(changes: readonly ClauseChange[], words: ChangeWords): ReportLine[] {
	const moved = changes.flatMap((change) => (change.kind === "moved" ? [[change.before, change.after] as const] : []));
	return [
		...changes.flatMap((change) => (change.kind === "moved" ? [] : [lineOf(change, words)])),
		...(moved.length > 0
			? [
					[
						plain(
							`${words.kinds.moved}${words.colon}${moved.map((pair) => moveOf(...pair, words)).join(words.joins.part)}`,
						),
					],
				]
			: []),
	];
}

/** Returns a line for a run of clauses or sections under other numbers. */
export function renumberingLine({ of, before, after, count }: Renumbering, words: ChangeWords): ReportLine {
	const range = (ends: Renumbering["before"]) => [...new Set(ends)].map((number) => number ?? "—").join("–");
	return [plain(words.renumbered(of, range(before), range(after), count))];
}

/** Where a clause kept its number, its place among all says where it went; a section is known by its heading. */
function moveOf(before: ClauseText, after: ClauseText, words: ChangeWords): string {
	const [from, to] = [nameOf(before, words), nameOf(after, words)];
	if (before.clause_id === null) return beginning(after.text, mostOfHeading);
	if (from !== to) return `${from} → ${to}`;
	const place = ({ clause_id }: ClauseText) => clause_id?.split("#").at(-1) ?? "";
	return `${from} (${words.place(place(before))} → ${words.place(place(after))})`;
}

function lineOf({ kind, before, after }: Exclude<ClauseChange, { kind: "moved" }>, words: ChangeWords): ReportLine {
	const part = after ?? before;
	const head = plain(`${words.kinds[kind]} ${nameOf(part, words)}${words.colon}`);
	if (before === null) return [head, { side: "ins", text: beginning(after.text, mostQuoted) }];
	if (after === null) return [head, { side: "del", text: beginning(before.text, mostQuoted) }];
	return [head, ...shortened(wordDifference(before.text, after.text))];
}

/** A clause by its number, else by its heading, else by its place; words between clauses by the section that they open. */
function nameOf({ clause_id, number, heading }: ClauseText, words: ChangeWords): string {
	if (clause_id === null) return number === null ? words.outside : words.section(number);
	return number === null ? (heading ?? words.clause(clause_id.split("#").at(-1) ?? "")) : words.clause(number);
}
