import { groupBy } from "../../row/group-by.js";
import { usePage } from "../page-context.js";
import type { RefusedNumeral } from "./refused-numeral.js";

/** The numeral of an idiom is a word: it comes last, and alone is no news. */
const idiom = "idiom";

/** The numerals of a clause that are no targets, by reason; folded, with their count. */
export function RefusedList({ refused }: { refused: readonly RefusedNumeral[] }) {
	const { copy } = usePage();
	const words = copy.reading.refused;
	if (refused.every(({ rule }) => rule === idiom)) return null;
	const inOrder = [...refused].sort((a, b) => Number(a.rule === idiom) - Number(b.rule === idiom));
	return (
		<details class="refused">
			<summary>
				{words.title} <b>{refused.length}</b>
			</summary>
			<dl>
				{[...groupBy(inOrder, ({ rule }) => rule)].map(([rule, own]) => (
					<div key={rule}>
						<dt lang="zh-CN">
							{counted(own.map(({ written }) => written)).map((written) => (
								<q key={written}>{written}</q>
							))}
						</dt>
						<dd>{words.reason(rule, own[0]?.zh ?? null)}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

/** All reasons of a plan with how many numerals each refused, the most frequent first. */
export function RefusedSum({ refused }: { refused: readonly RefusedNumeral[] }) {
	const { copy } = usePage();
	const words = copy.reading.refused;
	if (refused.length === 0) return null;
	const sums = [...groupBy(refused, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
	return (
		<details class="doubts">
			<summary>
				{words.title} <b>{refused.length}</b>
			</summary>
			<ul>
				{sums.map(([rule, own]) => (
					<li key={rule}>
						<b>{words.sum(own.length)}</b> {words.reason(rule, own[0]?.zh ?? null)}
					</li>
				))}
				<li>{words.note}</li>
			</ul>
		</details>
	);
}

/** `["2025年", "2025年", "300米"]` → `["2025年 ×2", "300米"]`. */
function counted(written: readonly string[]): string[] {
	return [...groupBy(written, (one) => one)].map(([one, all]) => (all.length === 1 ? one : `${one} ×${all.length}`));
}
