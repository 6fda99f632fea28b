import type { Collection } from "../toolkit/search/collection.js";
import { search } from "../toolkit/search/search.js";
import { isEnough, toWords } from "../toolkit/search/search-word.js";
import { find } from "./notebook/find.js";
import { answerGroups } from "./search/answer.js";
import { filterRows } from "./search/filters.js";
import { loadCollection } from "./search/load-collection.js";
import { moveHit } from "./search/move-hit.js";
import { nothingFound } from "./search/nothing.js";
import { count, words } from "./search/page-words.js";
import { formatQuestion, parseQuestion, type QuestionState } from "./search/question-state.js";
import { focusOnSlash } from "./search/slash-key.js";

/** The search page's script: what is asked changes the address, and the address changes the page. */
const form = find("#search", HTMLFormElement);
const field = find("#question", HTMLInputElement);
const sheet = find("#answer", HTMLElement);
const status = find("#answer [role=status]", HTMLElement);
const filters = find("#filters", HTMLElement);
const hits = find("#hits", HTMLElement);

/** Keys pressed within this many milliseconds change one entry of the history. */
const pause = 1500;
let state = parseQuestion(location.search);
let lastKey = Number.NEGATIVE_INFINITY;
let turn = 0;
/** Whether the address was opened with a sentence that stands open among the hits, which were not there yet. */
let unopened = new URLSearchParams(location.search).has("sentence");
const title = document.title;

async function show(): Promise<void> {
	const own = ++turn;
	const asked = toWords(state.text);
	document.documentElement.classList.toggle("searching", state.text !== "");
	document.title = state.text === "" ? title : `${state.text} · ${title}`;
	if (state.text === "" || !isEnough(asked)) return clear(state.text === "" ? "" : words.tooShort);
	if (hits.childElementCount === 0) say(words.loading);
	try {
		const collection = await loadCollection();
		if (own === turn) answer(collection);
		reopen();
	} catch {
		if (own === turn) clear(words.failed);
	}
}

function answer(collection: Collection): void {
	const { index } = collection;
	const place = (at: number) => (at < 0 ? null : at);
	const start = performance.now();
	const found = search(collection, {
		text: state.text,
		region: place(index.regions.findIndex(({ code }) => code === state.region)),
		theme: place(index.themes.findIndex(({ theme }) => theme === state.theme)),
	});
	sheet.dataset.milliseconds = (performance.now() - start).toFixed(2);
	const quoted = found.words.map(words.quoted).join(words.joiner);
	say(found.total > 0 ? words.found(count(found.total), quoted) : words.nothing(quoted));
	filters.replaceChildren(...filterRows(collection, found, state));
	hits.replaceChildren(
		...(found.total > 0 ? answerGroups(collection, found) : [nothingFound(collection, found, state)]),
	);
}

/**
 * Has the script of opened sentences look again, now that there is something to open it under. Without its row it was put
 * at the head of the page, where its own link to the plan would be found first.
 */
function reopen(): void {
	if (!unopened) return;
	unopened = false;
	for (const panel of document.querySelectorAll(".evidence")) panel.remove();
	dispatchEvent(new PopStateEvent("popstate"));
}

/** Loads the index, and when nothing else is to be done answers something unseen, so that the first key finds all warm. */
async function warm(): Promise<void> {
	const collection = await loadCollection().catch(() => null);
	const text = collection?.index.indicators[0]?.name.zh.slice(0, 2) ?? "";
	const rehearse = () =>
		collection && answerGroups(collection, search(collection, { text, region: null, theme: null }));
	if ("requestIdleCallback" in window) requestIdleCallback(rehearse);
}

function clear(message: string): void {
	filters.replaceChildren();
	hits.replaceChildren();
	say(message);
}

function say(message: string): void {
	status.textContent = message;
}

/** Changes what is asked; `push` makes an entry of the history of its own. */
function ask(change: Partial<QuestionState>, push: boolean): Promise<void> {
	state = { ...state, ...change };
	if (state.text === "") state = { text: "", region: null, theme: null };
	const address = location.pathname + formatQuestion(state);
	if (address !== location.pathname + location.search) history[push ? "pushState" : "replaceState"](null, "", address);
	return show();
}

function typed(): void {
	const now = performance.now();
	const fresh = now - lastKey > pause || field.value.trim() === "" || state.text === "";
	lastKey = now;
	if (field.value.trim() !== state.text) void ask({ text: field.value.trim() }, fresh);
}

field.addEventListener("focus", () => void warm(), { once: true });
field.addEventListener("input", (event) => {
	// letters of a word that is being composed (pinyin) are not yet what is asked
	if (!(event instanceof InputEvent && event.isComposing)) typed();
});
field.addEventListener("compositionend", typed);
form.addEventListener("submit", (event) => {
	event.preventDefault();
	typed();
	lastKey = Number.NEGATIVE_INFINITY;
});

document.addEventListener("click", (event) => {
	if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const button = event.target.closest<HTMLElement>("[data-facet]");
	if (button) void choose(button.dataset.facet ?? "", button.dataset.value || null);
	if (event.target.closest("[data-clear]")) {
		field.focus();
		void ask({ region: null, theme: null }, true);
	}
	const other = event.target.closest<HTMLElement>("[data-ask]")?.dataset.ask;
	if (other !== undefined) {
		event.preventDefault();
		field.value = other;
		field.focus();
		void ask({ text: other, region: null, theme: null }, true);
	}
});

/** Narrows the answer; what is chosen already is let go. The button that was pressed is made anew and keeps the focus. */
async function choose(facet: string, value: string | null): Promise<void> {
	const chosen = facet === "region" ? state.region : state.theme;
	await ask({ [facet]: chosen === value ? null : value }, true);
	filters.querySelector<HTMLElement>(`[data-facet="${facet}"][data-value="${CSS.escape(value ?? "")}"]`)?.focus();
}

/** Before other scripts: Esc closes an opened sentence first, and only without one clears the question. */
const onKey = (event: KeyboardEvent) => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	if (!sheet.contains(document.activeElement) && document.activeElement !== field) return;
	if (event.key.startsWith("Arrow")) {
		const all = [...sheet.querySelectorAll<HTMLElement>("[data-hit]")];
		if (moveHit(event.key, field, all)) event.preventDefault();
	}
	if (event.key === "Escape" && !document.querySelector(".evidence")) {
		event.preventDefault();
		field.value = "";
		field.focus();
		void ask({ text: "" }, true);
	}
};
document.addEventListener("keydown", onKey, { capture: true });

addEventListener("popstate", () => {
	const next = parseQuestion(location.search);
	// an opened sentence changes the address too, and nothing of the answer
	if (formatQuestion(next) === formatQuestion(state)) return;
	state = next;
	if (document.activeElement !== field || field.value.trim() !== state.text) field.value = state.text;
	void show();
});

field.value = state.text;
if (state.text === "" && matchMedia("(pointer: fine)").matches) field.focus({ preventScroll: true });
focusOnSlash(field);
void show();
