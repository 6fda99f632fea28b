import type { Editor } from "./editor.js";
import type { QueryError } from "./query-error.js";
import { words } from "./words.js";

/** Where errors are shown: under the line where they are, until the query is changed; then under the editor. */
export interface ErrorBox {
	show(error: QueryError): void;
	/** Shows a sentence of the page's own, which has no line. */
	say(sentence: string): void;
	hide(): void;
}

/** Makes the box of the page work. */
export function openErrorBox(box: HTMLElement, editor: Editor): ErrorBox {
	const { field } = editor;
	const dock = () => {
		box.style.top = "";
		box.classList.remove("at-line");
	};
	const hide = () => {
		box.hidden = true;
		dock();
		editor.mark(null);
		field.removeAttribute("aria-invalid");
	};
	for (const event of ["input", "pointerdown", "scroll"]) field.addEventListener(event, dock);
	field.addEventListener("keydown", ({ key }) => {
		if (key.startsWith("Arrow") || key === "Enter") dock();
	});
	return {
		hide,
		say: (sentence) => {
			hide();
			box.replaceChildren(paragraph(sentence));
			box.hidden = false;
		},
		show: ({ kind, message, place }) => {
			hide();
			const line = editor.mark(place);
			const lead = line === null ? "" : words.errorPlace(line);
			box.replaceChildren(paragraph(words.errors[kind], lead), original(message));
			box.hidden = false;
			field.setAttribute("aria-invalid", "true");
			if (line === null) return;
			const style = getComputedStyle(field);
			const top = Number.parseFloat(style.paddingTop) + line * Number.parseFloat(style.lineHeight) - field.scrollTop;
			if (top > field.clientHeight) return;
			box.style.top = `${field.offsetTop + top + 5}px`;
			box.classList.add("at-line");
		},
	};
}

function paragraph(text: string, lead = ""): HTMLParagraphElement {
	const paragraph = document.createElement("p");
	if (lead !== "") {
		paragraph.appendChild(document.createElement("b")).textContent = lead;
		paragraph.append(" ");
	}
	paragraph.append(text);
	return paragraph;
}

function original(message: string): HTMLElement {
	const text = document.createElement("div");
	text.className = "query-error-text";
	text.lang = "en";
	text.title = words.errorSays;
	text.textContent = message;
	return text;
}
