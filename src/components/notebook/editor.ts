import { sqlTokens } from "./sql-token.js";

/** The editor: a plain text field over a layer that shows its words, with the numbers of its lines beside it. */
export interface Editor {
	readonly field: HTMLTextAreaElement;
	text(): string;
	set(text: string): void;
	/** Puts a name where the caret is, with a space before it where it would run into a word. */
	insert(name: string): void;
	/** Underlines the word at a place and gives the number of its line, from 1; null takes the underline away. */
	mark(place: number | null): number | null;
}

/** Makes the editor of the page work. */
export function openEditor(root: HTMLElement): Editor {
	const field = part(root, "textarea", HTMLTextAreaElement);
	const layer = part(root, ".editor-layer", HTMLElement);
	const numbers = part(root, ".editor-lines", HTMLElement);
	let marked: number | null = null;
	const paint = () => {
		const lines = field.value.split("\n").length;
		field.rows = Math.min(24, Math.max(8, lines + 1));
		numbers.textContent = Array.from({ length: lines }, (_, line) => line + 1).join("\n");
		layer.replaceChildren(...painted(field.value, marked), "\n");
		follow();
	};
	const follow = () => {
		layer.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
		numbers.style.transform = `translateY(${-field.scrollTop}px)`;
	};
	field.addEventListener("scroll", follow);
	field.addEventListener("input", () => {
		marked = null;
		paint();
	});
	paint();
	const mark = (place: number | null) => {
		marked = place;
		paint();
		return place === null ? null : field.value.slice(0, place).split("\n").length;
	};
	return {
		field,
		text: () => field.value,
		set: (text) => {
			field.value = text;
			mark(null);
		},
		insert: (name) => {
			const before = field.value.slice(0, field.selectionStart);
			field.setRangeText(/[\w"]$/.test(before) ? ` ${name}` : name, field.selectionStart, field.selectionEnd, "end");
			mark(null);
			field.focus();
		},
		mark,
	};
}

function part<Kind extends Element>(root: HTMLElement, selector: string, kind: new () => Kind): Kind {
	const element = root.querySelector(selector);
	if (!(element instanceof kind)) throw new Error(`missing element: ${selector}`);
	return element;
}

function painted(sql: string, place: number | null): HTMLElement[] {
	let start = 0;
	return sqlTokens(sql).map(({ kind, value }) => {
		const word = document.createElement("span");
		if (kind !== "other") word.className = `sql-${kind}`;
		if (place !== null && start <= place && place < start + value.length) word.classList.add("sql-wrong");
		word.textContent = value;
		start += value.length;
		return word;
	});
}
