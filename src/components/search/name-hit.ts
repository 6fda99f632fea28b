import { answerPath, placePath } from "../../toolkit/page/search/answer-path.js";
import { focusThemes } from "../../toolkit/schema/theme.js";
import type { Collection, NamedKind } from "../../toolkit/search/collection.js";
import type { IndexedValue, Name } from "../../toolkit/search/search-index.js";
import { element } from "./element.js";
import { markText } from "./mark-text.js";
import { chinese, count, language, linkTo, words } from "./page-words.js";

/** What is listed of something found by its name. */
interface Listed {
	name: Name;
	/** Chinese whatever the language of the page. */
	chinese?: boolean;
	theme?: string | undefined;
	notes: readonly (string | null | undefined)[];
	values?: readonly IndexedValue[];
}

/** Returns something found by its name as a row: a link, what belongs to it, and for an indicator its values. */
export function nameHit(
	{ index }: Collection,
	kind: NamedKind,
	place: number,
	sought: readonly string[],
): HTMLLIElement {
	const listed = describe(index, kind, place);
	const path = answerPath(index, kind, place);
	const shown = listed.name[language];
	const title = markText(shown, sought);
	const translated = markText(listed.name[language === "zh" ? "en" : "zh"], sought);
	const inOther = !title.some(isMark) && translated.some(isMark);
	const hue = focusThemes.find((focus) => focus === listed.theme) ?? "other";
	const lang = listed.chinese ? chinese.lang : null;
	return element(
		"li",
		{ class: `hit theme-${hue}` },
		path === null
			? element("span", { class: "hit-name", lang }, ...title)
			: element("a", { class: "hit-name", href: linkTo(path), "data-hit": "", lang }, ...title),
		inOther ? element("small", { lang: language === "zh" ? "en" : "zh-CN" }, ...translated) : null,
		...listed.notes.filter((note) => note).map((note) => element("small", {}, note ?? "")),
		listed.values?.length ? element("div", { "data-row": "" }, valueList(index, listed.values)) : null,
	);
}

function isMark(node: Node): boolean {
	return node instanceof HTMLElement;
}

function describe(index: Collection["index"], kind: NamedKind, place: number): Listed {
	const none: Listed = { name: { zh: "", en: "" }, notes: [] };
	const region = (at: number) => index.regions[at]?.name[language];
	switch (kind) {
		case "indicator": {
			const { name, unit, theme, values } = index.indicators[place] ?? {};
			const own = index.themes[theme ?? -1];
			if (!name) return none;
			const notes = [own?.name[language], unit?.[language], values?.length ? null : words.unstated];
			return { name, theme: own?.theme, notes, values: values ?? [] };
		}
		case "theme": {
			const theme = index.themes[place];
			return theme ? { name: theme.name, theme: theme.theme, notes: sizes(theme) } : none;
		}
		case "region": {
			const found = index.regions[place];
			return found ? { name: found.name, notes: [found.above[0]?.[language], ...sizes(found)] } : none;
		}
		case "plan": {
			const plan = index.plans[place];
			if (!plan) return none;
			const name = `${index.regions[plan.region]?.short[language] ?? ""} ${plan.name[language]}`.trim();
			return { name: { zh: name, en: name }, notes: [plan.title, plan.number] };
		}
		case "department": {
			const { name = "", region: at = -1, leads = 0, partners = 0 } = index.departments[place] ?? {};
			const roles = [leads ? words.leads(count(leads)) : null, partners ? words.partners(count(partners)) : null];
			return { name: { zh: name, en: name }, chinese: true, notes: [region(at), ...roles] };
		}
	}
}

function sizes({ clauses, targets }: { clauses: number; targets: number }): string[] {
	return [words.clauses(count(clauses)), words.targets(count(targets))];
}

/** Returns the values of an indicator in the columns of their regions, each with its year; each opens its sentence. */
function valueList(index: Collection["index"], values: readonly IndexedValue[]): HTMLUListElement {
	const columns = index.regions.map(({ short }, region) => {
		const own = values.filter(({ plan }) => index.plans[plan]?.region === region);
		const name = element("span", {}, short[language]);
		if (own.length === 0) return element("li", { class: "no-value" }, name, element("small", {}, words.absent));
		return element("li", {}, name, element("span", {}, ...own.map((value) => valueLine(index, value))));
	});
	return element("ul", { class: "hit-values" }, ...columns);
}

function valueLine(index: Collection["index"], { plan, anchor, text, year, comparability }: IndexedValue): HTMLElement {
	return element(
		"span",
		{ class: `value-line value-${comparability}` },
		element("a", { href: linkTo(placePath(index, plan, anchor)), "data-hit": "" }, text[language]),
		element("small", {}, year === null ? "" : String(year)),
	);
}
