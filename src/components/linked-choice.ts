/**
 * Keeps one choice of a page in its address: a click on `[data-choose="green"]` of `[data-choice="theme"]` gives
 * `?theme=green`, a second one or `[data-choose=""]` takes it back, and so do the keys for back and forward. `show` is told
 * what is chosen, "" for nothing. Links with `data-carry` take the choice along; a link with `data-for` is there while its
 * value is chosen.
 */
export function followChoice(name: "region" | "theme", show: (value: string) => void): void {
	const buttons = [...document.querySelectorAll<HTMLElement>("[data-choose]")];
	const values = new Set(buttons.map(({ dataset }) => dataset.choose));
	const asked = () => {
		const value = new URLSearchParams(location.search).get(name) ?? "";
		return values.has(value) ? value : "";
	};
	let chosen = "";
	const apply = (value: string) => {
		if (value === chosen) return;
		chosen = value;
		for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.choose === value));
		for (const link of document.querySelectorAll<HTMLElement>("[data-for]")) link.hidden = link.dataset.for !== value;
		for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-carry]")) carry(link, name, value);
		show(value);
	};
	document.addEventListener("click", (event) => {
		const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-choose]") : null;
		if (!button) return;
		const value = button.dataset.choose === chosen ? "" : (button.dataset.choose ?? "");
		history.pushState(null, "", addressWith(location.href, name, value));
		apply(value);
	});
	addEventListener("popstate", () => apply(asked()));
	apply(asked());
}

function carry(link: HTMLAnchorElement, name: string, value: string): void {
	link.href = addressWith(link.href, name, value);
}

/** Returns an address with `name=value` in its query, or without `name` where there is no value; the rest stays. */
export function addressWith(address: string, name: string, value: string): string {
	const url = new URL(address);
	if (value === "") url.searchParams.delete(name);
	else url.searchParams.set(name, value);
	return url.href;
}
