import { answerPath } from "../../toolkit/page/search/answer-path.js";
import type { Collection } from "../../toolkit/search/collection.js";
import { type Found, search } from "../../toolkit/search/search.js";
import { nearestEntries } from "../../toolkit/search/suggestion.js";
import { type Content, element } from "./element.js";
import { count, language, linkTo, words } from "./page-words.js";
import { formatQuestion, type QuestionState } from "./question-state.js";

const mostNear = 5;

/** Returns what is said where nothing was found: what was searched, what each word alone would find, what is near. */
export function nothingFound(collection: Collection, found: Found, state: QuestionState): HTMLElement {
	const { index, entries } = collection;
	const clauses = index.passages.ordinal.filter((ordinal) => ordinal > 0).length;
	return element(
		"section",
		{ class: "grid answer-none" },
		element(
			"div",
			{ class: "wide" },
			element(
				"p",
				{},
				words.searched(count(clauses), count(entries.indicator.length), count(entries.department.length)),
			),
			ways(words.outside, outside(collection, state)),
			ways(words.alone, alone(collection, found, state)),
			ways(words.nearest, near(collection, found)),
		),
	);
}

function ways(name: string, links: readonly Content[]): HTMLElement | null {
	if (links.length === 0) return null;
	const items = links.map((link) => element("li", {}, link));
	return element("div", { class: "answer-ways" }, element("h2", {}, name), element("ul", {}, ...items));
}

/** The same words without the filter, where one is chosen and they are found then. */
function outside(collection: Collection, state: QuestionState): Content[] {
	if (state.region === null && state.theme === null) return [];
	return asked(collection, state.text, state.text);
}

function alone(collection: Collection, found: Found, { text }: QuestionState): Content[] {
	if (found.words.length < 2) return [];
	return found.words.filter((word) => word !== text).flatMap((word) => asked(collection, word, word));
}

/** A link that asks for other words, with what it would find; none where that is nothing. */
function asked(collection: Collection, name: string, text: string): Content[] {
	const { total } = search(collection, { text, region: null, theme: null });
	if (total === 0) return [];
	const href = linkTo(`/search${formatQuestion({ text, region: null, theme: null })}`);
	return [element("a", { href, "data-hit": "", "data-ask": text }, name, element("small", {}, ` ${count(total)}`))];
}

function near({ index, entries }: Collection, found: Found): Content[] {
	return nearestEntries(entries.indicator, found.words, mostNear).map((place) => {
		const path = answerPath(index, "indicator", place);
		const name = index.indicators[place]?.name[language] ?? "";
		return path === null
			? element("span", { class: "unstated" }, name)
			: element("a", { href: linkTo(path), "data-hit": "" }, name);
	});
}
