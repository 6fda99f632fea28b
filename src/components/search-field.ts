import { answerPath, placePath } from "../toolkit/page/search/answer-path.js";
import type { Collection, GroupKind } from "../toolkit/search/collection.js";
import { type Found, search } from "../toolkit/search/search.js";
import { toSnippet } from "../toolkit/search/snippet.js";
import { element } from "./search/element.js";
import { loadCollection } from "./search/load-collection.js";
import { markPieces, markText } from "./search/mark-text.js";
import { moveHit } from "./search/move-hit.js";
import { chinese, count, language, linkTo, words } from "./search/page-words.js";
import { formatQuestion } from "./search/question-state.js";

/** How many of a group stand under the field. */
const most: Readonly<Record<GroupKind, number>> = {
	indicator: 3,
	theme: 1,
	region: 1,
	plan: 1,
	department: 2,
	clause: 3,
};

/**
 * Shows the best hits under the field of the masthead while a reader types; the form itself asks the search page. To be
 * called once, when the field is first focused: the index is loaded then and not before.
 */
export function suggest(field: HTMLInputElement): void {
	const form = field.form;
	if (!form) return;
	const panel = element("div", { class: "field-hits", hidden: "" });
	form.append(panel);
	const close = () => {
		panel.hidden = true;
	};
	const show = async () => {
		const collection = await loadCollection().catch(() => null);
		if (collection === null || !form.contains(document.activeElement)) return close();
		const found = search(collection, { text: field.value, region: null, theme: null });
		panel.hidden = !found.enough;
		if (found.enough) panel.replaceChildren(...hitList(collection, found, field.value));
	};
	field.addEventListener("input", (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) void show();
	});
	field.addEventListener("compositionend", () => void show());
	field.addEventListener("focus", ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) void show();
	});
	form.addEventListener("focusout", (event) => {
		if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
	});
	form.addEventListener("keydown", (event) => {
		const hits = panel.hidden ? [] : [...panel.querySelectorAll<HTMLElement>("[data-hit]")];
		if (!event.isComposing && moveHit(event.key, field, hits)) event.preventDefault();
		if (event.key === "Escape" && !panel.hidden) {
			event.preventDefault();
			event.stopPropagation();
			field.focus();
			close();
		}
	});
	void show();
}

function hitList(collection: Collection, found: Found, text: string): Node[] {
	if (found.total === 0) {
		return [
			element(
				"p",
				{ role: "status" },
				element("small", {}),
				words.nothing(found.words.map(words.quoted).join(words.joiner)),
			),
		];
	}
	const items = found.groups.flatMap(({ kind, places }) =>
		Array.from({ length: Math.min(most[kind], places.length) }, (_, at) =>
			item(words.groups[kind], ...target(collection, kind, places[at] ?? 0, found.words)),
		),
	);
	const state = { text, region: null, theme: null };
	const all = element("b", {}, words.everything(count(found.total)));
	items.push(item("", linkTo(`/search${formatQuestion(state)}`), [all]));
	return [element("ul", {}, ...items)];
}

function item(kind: string, href: string | null, contents: readonly Node[]): HTMLLIElement {
	const link = element("a", { href, "data-hit": href === null ? null : "", "data-leave": "" });
	link.append(element("small", {}, kind), element("span", {}, ...contents));
	return element("li", {}, link);
}

/** Returns where a hit leads and what is shown of it: one line. */
function target(
	collection: Collection,
	kind: GroupKind,
	place: number,
	sought: readonly string[],
): [href: string | null, contents: Node[]] {
	const { index } = collection;
	if (kind === "clause") {
		const { anchor, heading, text } = toSnippet(collection, place, sought);
		const plan = index.passages.plan[place] ?? -1;
		const region = index.regions[index.plans[plan]?.region ?? -1]?.short[language] ?? "";
		const shown = heading.some(({ found }) => found) ? heading : text;
		const quote = element("span", chinese, ...markPieces(shown));
		return [linkTo(placePath(index, plan, anchor)), [element("b", {}, `${region} `), quote]];
	}
	const path = answerPath(index, kind, place);
	return [path === null ? null : linkTo(path), nameOf(index, kind, place, sought)];
}

function nameOf(
	index: Collection["index"],
	kind: Exclude<GroupKind, "clause">,
	place: number,
	sought: readonly string[],
) {
	if (kind === "department") {
		const { name = "", region = -1 } = index.departments[place] ?? {};
		const where = element("small", {}, ` ${index.regions[region]?.short[language] ?? ""}`);
		return [element("span", chinese, ...markText(name, sought)), where];
	}
	if (kind === "plan") {
		const plan = index.plans[place];
		const region = index.regions[plan?.region ?? -1]?.short[language] ?? "";
		return markText(`${region} ${plan?.name[language] ?? ""}`.trim(), sought);
	}
	const lists = { indicator: index.indicators, theme: index.themes, region: index.regions };
	return markText(lists[kind][place]?.name[language] ?? "", sought);
}
