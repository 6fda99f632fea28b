import { parse } from "csv-parse/sync";

/** Tags, handlers and programs that only the text of a plan could have brought into a file of a chart. */
export const isMade =
	/<script(?! src=)|<(?:img|iframe|object|embed|foreignObject)\b|<\w(?:[^>"]|"[^"]*")*\son\w+=|href="\s*javascript:/i;

/** Opens every sentence of a frame in turn, in its page, and returns what should not be there, and all of its text. */
export function openAll() {
	let unopened = false;
	const press = (mark: Element) => mark.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
	for (const mark of document.querySelectorAll('.drawing a[href^="#s-"]')) {
		press(mark);
		if (document.querySelectorAll(".sentence.opened").length !== 1) unopened = true;
		press(mark);
	}
	const elements = [...document.querySelectorAll("*")];
	return {
		text: document.body.textContent ?? "",
		broken: "broken" in window,
		unopened,
		scripts: document.scripts.length !== 2,
		made: document.querySelector("img, iframe, object, embed, form, input, foreignObject") !== null,
		handlers: elements.some((element) => element.getAttributeNames().some((name) => name.startsWith("on"))),
		programs: elements.some((element) => /^\s*javascript:/i.test(element.getAttribute("href") ?? "")),
		wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
	};
}

/** Returns the cells of a table that a spreadsheet would reckon; a number may have a sign. */
export function formulasOf(table: string): string[] {
	const rows: string[][] = parse(table, { bom: true });
	return rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)));
}
