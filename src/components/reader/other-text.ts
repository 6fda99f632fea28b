/** The text of another plan, taken from its page. */
export interface OtherText {
	label: string;
	address: string;
	column: Element;
}

/**
 * Returns the text of another plan, fetched from its page of this site, as nodes of this document: what stands beside the
 * text is left out, its ids are told from those of this page by `w-`, and its links lead to its own page. Throws where the
 * page cannot be had.
 */
export async function fetchText(name: string): Promise<OtherText> {
	const address = addressOf(name);
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`no such page: ${address}`);
	const page = new DOMParser().parseFromString(await answer.text(), "text/html");
	const pane = page.querySelector<HTMLElement>(".pane.own");
	const text = pane?.querySelector(".text-column");
	if (!pane || !text) throw new Error(`no plan on the page: ${address}`);
	for (const side of text.querySelectorAll(".beside")) side.remove();
	const column = document.importNode(text, true);
	for (const named of column.querySelectorAll("[id]")) named.id = `w-${named.id}`;
	for (const link of column.querySelectorAll('a[href^="#"]'))
		link.setAttribute("href", address + link.getAttribute("href"));
	return { label: pane.dataset.label ?? name, address, column };
}

/** A plan's page stands beside this one, and is named as this one is, with `.html` or without. */
function addressOf(name: string): string {
	const { pathname, href } = location;
	return new URL(pathname.endsWith(".html") ? `${name}.html` : name, href).pathname;
}
