import { formatReuseState, isShown, type PassageFacts, parseReuseState, type ReuseState } from "./reuse/reuse-state.js";

/** The reuse page's script: what is chosen changes the address, and the address decides which passages are seen. */
const page = document.querySelector<HTMLElement>(".reuse");
const buttons = [...document.querySelectorAll<HTMLButtonElement>("[data-choose]")];
const themes = buttons.filter((button) => button.dataset.choose === "theme").map(({ value }) => value);
const passages = [...document.querySelectorAll<HTMLElement>(".passage")].map((element) => ({
	element,
	facts: {
		text: element.dataset.text ?? "",
		hues: element.dataset.hues?.split(" ") ?? [],
		characters: Number(element.dataset.characters),
		plans: element.dataset.plans?.split(" ") ?? [],
	} satisfies PassageFacts,
}));
let state = parseReuseState(location.search, themes);

function show(next: ReuseState): void {
	state = next;
	if (page) page.dataset.text = state.text;
	let count = 0;
	for (const { element, facts } of passages) {
		element.hidden = !isShown(facts, state);
		if (!element.hidden) count++;
	}
	const output = document.querySelector<HTMLOutputElement>("#passages-name output");
	if (output) output.value = String(count);
	document.querySelector(".no-passage")?.toggleAttribute("hidden", count > 0);
	for (const button of buttons) {
		const change = changeOf(button);
		button.setAttribute("aria-pressed", String(isIn(change)));
		const number = button.querySelector("small");
		if (number)
			number.textContent = String(passages.filter(({ facts }) => isShown(facts, { ...state, ...change })).length);
	}
	showPair();
}

/** Says which pair is chosen, in the matrix and among the controls. */
function showPair(): void {
	for (const cell of document.querySelectorAll<HTMLElement>("a[data-plan]")) {
		const pair = [cell.dataset.plan, cell.dataset.with];
		const isChosen = state.plan !== "" && pair.includes(state.plan) && pair.includes(state.with);
		cell.toggleAttribute("data-chosen", isChosen);
	}
	const chosen = document.querySelector<HTMLElement>(".chosen-pair");
	const name = chosen?.querySelector("b");
	if (!chosen || !name) return;
	chosen.hidden = state.plan === "";
	const { element } =
		passages.find(({ facts }) => isShown(facts, { ...state, text: "all", theme: "", least: 0 })) ?? {};
	const labels = [...(element?.querySelectorAll(".from b") ?? [])].map(({ textContent }) => textContent);
	name.textContent = (labels.length === 2 ? labels : [state.plan, state.with]).join(" × ");
}

function changeOf({ dataset, value }: HTMLButtonElement): Partial<ReuseState> {
	if (dataset.choose === "least") return { least: Number(value) };
	return dataset.choose === "theme" ? { theme: value } : { text: value };
}

function isIn(change: Partial<ReuseState>): boolean {
	return formatReuseState({ ...state, ...change }) === formatReuseState(state);
}

function go(change: Partial<ReuseState>): void {
	const next = { ...state, ...change };
	history.pushState(null, "", location.pathname + formatReuseState(next));
	show(next);
}

document.addEventListener("click", (event) => {
	if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const button = event.target.closest<HTMLButtonElement>("[data-choose]");
	if (button) go(changeOf(button));
	if (event.target.closest("[data-clear]")) go({ plan: "", with: "" });
	const figure = event.target.closest<HTMLAnchorElement>("a[href]");
	if (figure && new URL(figure.href).pathname === location.pathname && figure.hash === "") {
		event.preventDefault();
		go(parseReuseState(new URL(figure.href).search, themes));
		document.querySelector("#passages")?.scrollIntoView();
	}
});

addEventListener("popstate", () => show(parseReuseState(location.search, themes)));
show(state);
