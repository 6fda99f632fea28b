/** Puts other words and another table under a figure of the page, as `ChartFigure` laid them out. */
export function fillTable(
	id: string,
	summary: string,
	{ columns, rows }: { columns: string[]; rows: string[][] },
): void {
	const words = document.querySelector(`#${id}-summary`);
	const figure = words?.closest("figure");
	if (!words || !figure) return;
	words.textContent = summary;
	figure.querySelector("section")?.setAttribute("aria-label", summary);
	const caption = figure.querySelector("caption");
	if (caption) caption.textContent = summary;
	figure.querySelector("thead tr")?.replaceChildren(...columns.map((name) => cell("th", name, "col")));
	figure
		.querySelector("tbody")
		?.replaceChildren(
			...rows.map(([first = "", ...others]) =>
				withChildren(document.createElement("tr"), [
					cell("th", first, "row"),
					...others.map((text) => cell("td", text)),
				]),
			),
		);
}

function cell(name: "th" | "td", text: string, scope?: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	if (scope) element.setAttribute("scope", scope);
	return element;
}

function withChildren(element: HTMLElement, children: HTMLElement[]): HTMLElement {
	element.append(...children);
	return element;
}
