import { enliven } from "./card-behaviour.js";
import { asksHeight, type HeightMessage } from "./height-message.js";
import { noticeSuperseded } from "./superseded.js";

/** The script of a frame's page: its marks, its height for the page around, and whether it has been superseded. */
const card = document.querySelector<HTMLElement>(".card");
if (card) {
	const { open } = enliven(card, remember);
	const follow = () => open(location.hash.slice(1) || null);
	addEventListener("hashchange", follow);
	follow();
	if (parent !== window) tellHeight(card);
	if (new URLSearchParams(location.search).get("notice") !== "off") void noticeSuperseded(card, location.href);
}

/** The address keeps what is open, so that it can be handed on; a frame without an origin of its own may not write it. */
function remember(anchor: string | null): void {
	try {
		history.replaceState(null, "", `${location.pathname}${location.search}${anchor === null ? "" : `#${anchor}`}`);
	} catch {
		// nothing is lost but the address
	}
}

function tellHeight(card: HTMLElement): void {
	const tell = () => {
		const message: HeightMessage = { bice: "height", height: card.getBoundingClientRect().height };
		parent.postMessage(message, "*");
	};
	new ResizeObserver(tell).observe(card);
	addEventListener("message", ({ source, data }) => {
		if (source === parent && asksHeight(data)) tell();
	});
}
