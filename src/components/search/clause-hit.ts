import { placePath } from "../../toolkit/page/search/answer-path.js";
import type { Collection } from "../../toolkit/search/collection.js";
import { toSnippet } from "../../toolkit/search/snippet.js";
import { element } from "./element.js";
import { markPieces } from "./mark-text.js";
import { chinese, language, linkTo, siteWords, words } from "./page-words.js";

/** Returns a passage as a row: where it stands, its heading, and what answers with a little around it. One link of all. */
export function clauseHit(collection: Collection, passage: number, sought: readonly string[]): HTMLLIElement {
	const { index } = collection;
	const { plan: plans, ordinal, number, themes } = index.passages;
	const place = plans[passage] ?? -1;
	const plan = index.plans[place];
	const snippet = toSnippet(collection, passage, sought);
	const own = index.themes.filter((_, at) => ((themes[passage] ?? 0) >> at) & 1);
	const where = ordinal[passage]
		? siteWords.clauseName(number[passage] ?? null, ordinal[passage] ?? 0)
		: snippet.heading.length > 0
			? words.section
			: words.beside;
	return element(
		"li",
		{ class: "hit clause-hit" },
		element(
			"a",
			{ href: linkTo(placePath(index, place, snippet.anchor)), "data-hit": "", "data-leave": "" },
			element(
				"span",
				{ class: "hit-whence" },
				element("b", {}, index.regions[plan?.region ?? -1]?.short[language] ?? ""),
				element("small", {}, plan?.name[language] ?? ""),
				element("small", {}, where),
				...own.map(({ theme, name }) => element("small", { class: `in-hue theme-${theme}` }, name[language])),
			),
			element(
				"span",
				{ class: "hit-found", ...chinese },
				snippet.heading.length > 0 ? element("b", {}, ...markPieces(snippet.heading)) : null,
				element("span", { class: "hit-quote" }, ...markPieces(snippet.text)),
			),
		),
	);
}
