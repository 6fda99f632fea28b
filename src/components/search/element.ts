/** What can be put into an element: text goes in as text. */
export type Content = Node | string | null;

/** Returns a new element with attributes (a null one is left out) and contents. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string | null>> = {},
	...contents: readonly Content[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
	made.append(...contents.filter((content) => content !== null));
	return made;
}
