/** A card from another page, ready to stand in this one, and the look that belongs to it. */
export interface LoadedCard {
	card: HTMLElement;
	sheet: CSSStyleSheet;
	/** The address of its page. */
	base: string;
}

/**
 * Returns the card of a page. The browser reads the page as a document, in which nothing runs; no text is made into markup
 * here, so that pages which forbid that (Trusted Types) may hold it. Throws where there is no such card.
 */
export async function loadCard(address: string): Promise<LoadedCard> {
	const page = await readDocument(address);
	const found = page.querySelector<HTMLElement>(".card");
	const look = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
	if (!found || !look) throw new Error(`no chart at ${address}`);
	const sheet = await readSheet(new URL(look.getAttribute("href") ?? "", address).href);
	const card = document.importNode(found, true);
	for (const link of card.querySelectorAll("a[href]")) {
		link.setAttribute("href", new URL(link.getAttribute("href") ?? "", address).href);
	}
	return { card, sheet, base: address };
}

function readDocument(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("GET", address);
		request.responseType = "document";
		request.onload = () => {
			const page = request.responseXML;
			if (request.status === 200 && page) resolve(page);
			else reject(new Error(`no page at ${address}`));
		};
		request.onerror = () => reject(new Error(`no answer from ${address}`));
		request.send();
	});
}

const sheets = new Map<string, Promise<CSSStyleSheet>>();

/** Charts of one site share their look, and ask for it once. */
function readSheet(address: string): Promise<CSSStyleSheet> {
	const known = sheets.get(address) ?? fetchSheet(address);
	sheets.set(address, known);
	known.catch(() => sheets.delete(address));
	return known;
}

async function fetchSheet(address: string): Promise<CSSStyleSheet> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`no style sheet at ${address}`);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(await answer.text());
	return sheet;
}
