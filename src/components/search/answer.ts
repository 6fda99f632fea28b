import type { Collection, GroupKind } from "../../toolkit/search/collection.js";
import type { Found, Group } from "../../toolkit/search/search.js";
import { clauseHit } from "./clause-hit.js";
import { element } from "./element.js";
import { nameHit } from "./name-hit.js";
import { count, words } from "./page-words.js";

/** How many of a group are listed at first, and how many more at a time. */
const first: Readonly<Record<GroupKind, number>> = {
	indicator: 5,
	theme: 5,
	region: 6,
	plan: 6,
	department: 6,
	clause: 12,
};
const next = 50;

/** Returns the groups of an answer, each with its count and its best hits; a button lists more. */
export function answerGroups(collection: Collection, found: Found): HTMLElement[] {
	return found.groups.map((group) => groupSection(collection, group, found.words));
}

function groupSection(collection: Collection, { kind, places }: Group, sought: readonly string[]): HTMLElement {
	const list = element("ul", { class: "hit-list" });
	const more = element("button", { type: "button", class: "more-hits" });
	const show = (amount: number) => {
		const from = list.childElementCount;
		const until = Math.min(places.length, from + amount);
		for (let at = from; at < until; at++) list.append(hit(collection, kind, places[at] ?? 0, sought));
		more.hidden = until >= places.length;
		more.textContent = words.more(count(Math.min(next, places.length - until)));
		return list.children[from]?.querySelector<HTMLElement>("[data-hit]");
	};
	show(first[kind]);
	more.addEventListener("click", () => show(next)?.focus());
	return element(
		"section",
		{ class: "grid answer-group", "aria-labelledby": `group-${kind}` },
		element(
			"h2",
			{ id: `group-${kind}` },
			words.groups[kind],
			" ",
			element("span", { class: "group-count" }, count(places.length)),
		),
		element("div", { class: "wide" }, list, more),
	);
}

/** Returns one hit as a row. */
export function hit(collection: Collection, kind: GroupKind, place: number, sought: readonly string[]): HTMLLIElement {
	return kind === "clause" ? clauseHit(collection, place, sought) : nameHit(collection, kind, place, sought);
}
