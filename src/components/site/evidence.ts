import { copyText } from "../copy-text.js";
import { closePanel, openPanel, panelLink } from "./evidence-panel.js";
import { fragmentOf, isOpenable, sentenceOf } from "./evidence-source.js";

/**
 * Opens a sentence where it is asked for: a click on any mark or number that leads to a place in a plan shows that place
 * under its row. The address keeps what is open (`?sentence=gaoqing-2024-key-points.t-7ecdaafc`), so that a view can be
 * shared; without this script the same links lead to the reader.
 */
export function openSentences(): void {
	if (document.querySelector(".reader")) return;
	document.addEventListener("click", (event) => {
		if (!(event.target instanceof Element) || event.defaultPrevented) return;
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const button = event.target.closest<HTMLElement>(".evidence [data-copy]");
		if (button) void copyText(button, button.dataset.text ?? shareAddress());
		if (event.target.closest(".evidence [data-close]")) go(null);
		const link = event.target.closest<HTMLAnchorElement | SVGAElement>("a[href]");
		const sentence = link && !link.hasAttribute("data-leave") ? sentenceOf(addressOf(link)) : null;
		if (!link || !sentence || !isOpenable(sentence)) return;
		event.preventDefault();
		go(link === panelLink() ? null : sentence, link);
	});
	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape" && panelLink()) go(null);
	});
	addEventListener("popstate", () => follow());
	follow();
}

/** Opens a sentence, or closes what is open (null), and says so in the address. */
function go(sentence: string | null, link?: Element): void {
	const state = new URLSearchParams(location.search);
	if (sentence === null) state.delete("sentence");
	else state.set("sentence", sentence);
	const query = state.size > 0 ? `?${state}` : "";
	history.pushState(null, "", `${location.pathname}${query}${location.hash}`);
	show(sentence, link);
}

/** Shows what the address names. */
function follow(): void {
	show(new URLSearchParams(location.search).get("sentence"));
}

function show(sentence: string | null, link: Element | undefined = sentence ? linkTo(sentence) : undefined): void {
	if (sentence === null) closePanel();
	else openPanel(link, fragmentOf(sentence));
}

/** Returns the first link of the page to a sentence that can be seen. */
function linkTo(sentence: string): Element | undefined {
	const [document_id = "", anchor = ""] = sentence.split(/\.(?=[ct]-)/);
	const links = [...document.querySelectorAll(`#content a[href$="/${CSS.escape(document_id)}#${CSS.escape(anchor)}"]`)];
	return links.find((link) => link.getClientRects().length > 0);
}

function addressOf(link: HTMLAnchorElement | SVGAElement): URL {
	return new URL(link.getAttribute("href") ?? "", location.href);
}

function shareAddress(): string {
	return location.href;
}
