import { copyText } from "./copy-text.js";
import { followText } from "./follow-text.js";
import { formatReaderState, parseReaderState, type ReaderState } from "./reader/reader-state.js";
import { showTheme } from "./reader/show-theme.js";
import { findPairPlace, SideBySide } from "./reader/side-by-side.js";
import { countTargets, stepTarget } from "./reader/step-target.js";

/** The reader's script: themes, steps from target to target, two plans side by side. The text is there without it. */
const select = document.querySelector<HTMLSelectElement>("select[name=with]");
const output = document.querySelector<HTMLOutputElement>(".steps output");
const choices = {
	themes: [...document.querySelectorAll<HTMLElement>("[data-choose-theme]")].map(
		(one) => one.dataset.chooseTheme ?? "",
	),
	plans: [...(select?.options ?? [])].map(({ value }) => value),
};
const place = findPairPlace();
const pair = place && new SideBySide(place, count);
let state: ReaderState = { theme: "", with: "" };

function count(): void {
	if (!output) return;
	if (state.with !== "" && pair) output.value = pair.count();
	else countTargets(output);
}

function show(next: ReaderState): void {
	const isOther = next.theme !== state.theme;
	state = next;
	if (isOther) showTheme(state.theme);
	if (select) select.value = state.with;
	count();
	void pair?.show(state.with).then(() => {
		if (state.theme !== "") showTheme(state.theme);
	});
}

function go(change: Partial<ReaderState>): void {
	const next = { ...state, ...change };
	history.pushState(null, "", location.pathname + formatReaderState(next) + location.hash);
	show(next);
}

function step(by: 1 | -1): void {
	if (state.with === "") stepTarget(by);
	else pair?.step(by);
}

/** Goes to what the address names; a target that the theme hides is shown, a shared passage is marked whole. */
function arrive(): void {
	const name = location.hash.slice(1);
	for (const piece of document.querySelectorAll(".shared.arrived")) piece.classList.remove("arrived");
	if (name.startsWith("s-")) {
		const pieces = document.querySelectorAll(`.own [data-s~="${CSS.escape(name.slice(2))}"]`);
		for (const piece of pieces) piece.classList.add("arrived");
	}
	if (document.getElementById(name)?.hasAttribute("data-off")) go({ theme: "" });
	count();
}

document.addEventListener("click", (event) => {
	if (!(event.target instanceof Element)) return;
	const theme = event.target.closest<HTMLElement>("[data-choose-theme]")?.dataset.chooseTheme;
	if (theme !== undefined) go({ theme: theme === state.theme ? "" : theme });
	const by = event.target.closest<HTMLElement>("[data-step]")?.dataset.step;
	if (by !== undefined) step(by === "1" ? 1 : -1);
	if (event.target.closest("[data-leave]")) go({ with: "" });
	const copied = event.target.closest<HTMLButtonElement>("button[data-copy]");
	if (copied) {
		const citation = copied.closest(".beside-stack")?.querySelector(".citation")?.textContent ?? "";
		void copyText(copied, copied.dataset.copy === "link" ? location.href : citation);
	}
	const numeral = event.target.closest(".text u");
	if (numeral) numeral.closest(".clause")?.querySelector("details.refused")?.toggleAttribute("open", true);
});

document.addEventListener("keydown", (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.target instanceof Element && event.target.closest("input, select, textarea")) return;
	if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
});

select?.addEventListener("change", () => go({ with: select.value }));
addEventListener("hashchange", arrive);
addEventListener("popstate", () => {
	const next = parseReaderState(location.search, choices);
	if (formatReaderState(next) !== formatReaderState(state)) show(next);
});

show(parseReaderState(location.search, choices));
if (location.hash !== "") arrive();
followText();
