import type { SnippetForm } from "../../toolkit/card/snippet/snippet.js";

/** What is chosen in an opened entry; it stays for the next one. */
export interface Picks {
	width: "320" | "480" | "700" | "full";
	appearance: "auto" | "light" | "dark";
	language: "zh" | "en";
	form: SnippetForm | "svg";
	release: "live" | "frozen";
	format: "png" | "pdf" | "svg" | "docx";
	target: "word" | "slide" | "web";
	color: "light" | "print";
	scale: "1" | "2" | "3";
	style: "gbt" | "apa" | "bibtex" | "csl";
}

/** What may be chosen, the first of each unless something else is. */
const options: { readonly [Name in keyof Picks]: readonly Picks[Name][] } = {
	width: ["full", "320", "480", "700"],
	appearance: ["auto", "light", "dark"],
	language: ["zh", "en"],
	form: ["responsive", "iframe", "component", "svg", "picture", "markdown", "oembed"],
	release: ["live", "frozen"],
	format: ["png", "pdf", "svg", "docx"],
	target: ["word", "slide", "web"],
	color: ["light", "print"],
	scale: ["2", "1", "3"],
	style: ["gbt", "apa", "bibtex", "csl"],
};

/** Returns what is chosen before anybody chose, in the language of the page. */
export function firstPicks(language: string): Picks {
	return {
		width: "full",
		appearance: "auto",
		language: language.startsWith("en") ? "en" : "zh",
		form: "responsive",
		release: "live",
		format: "png",
		target: "word",
		color: "light",
		scale: "2",
		style: language.startsWith("en") ? "apa" : "gbt",
	};
}

/** Returns the choices with one of them made, `width=480`; what cannot be chosen changes nothing. */
export function pick(picks: Picks, choice: string): Picks {
	const [name = "", value = ""] = choice.split("=");
	const isKnown = Object.entries(options).some(([key, values]) => key === name && values.some((one) => one === value));
	return isKnown ? { ...picks, [name]: value } : picks;
}

/** Shows what is chosen on the buttons of a place. */
export function showPicks(place: ParentNode, picks: Picks): void {
	const chosen = new Set(Object.entries(picks).map(([name, value]) => `${name}=${value}`));
	for (const button of place.querySelectorAll<HTMLElement>("[data-pick]")) {
		button.setAttribute("aria-pressed", String(chosen.has(button.dataset.pick ?? "")));
	}
}

/** Shows only what belongs to a choice: `data-for-form="iframe"`. */
export function showFor(place: ParentNode, name: keyof Picks, picks: Picks): void {
	for (const part of place.querySelectorAll<HTMLElement>(`[data-for-${name}]`)) {
		part.hidden = part.getAttribute(`data-for-${name}`) !== picks[name];
	}
}
