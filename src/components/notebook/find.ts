/** Returns the element of the page that a selector names. Throws where the page has none of that kind. */
export function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
	const element = document.querySelector(selector);
	if (!(element instanceof kind)) throw new Error(`missing element: ${selector}`);
	return element;
}
