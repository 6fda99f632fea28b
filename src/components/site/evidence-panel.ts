import { siteRoot } from "./evidence-source.js";

/** The one panel of the page and the link that opened it. */
let panel: HTMLElement | undefined;
let opener: Element | undefined;
/** Counts what was asked for, so that a late answer to an earlier question is dropped. */
let turn = 0;

/** Returns the link whose sentence is open. */
export function panelLink(): Element | undefined {
	return panel?.isConnected ? opener : undefined;
}

/** Opens the panel under the row of a link at once, and fills it when its sentence is there. */
export function openPanel(link: Element | undefined, fragment: Promise<string>): void {
	const own = ++turn;
	const within = link && panel?.contains(link);
	if (!within) {
		closePanel();
		turn = own;
		place(link);
		opener = link;
		opener?.classList.add("opened");
		opener?.setAttribute("aria-expanded", "true");
	}
	fragment.then(
		(html) => own === turn && fill(html),
		() => own === turn && fail(link),
	);
}

/** Closes the panel and gives the focus back to what opened it. */
export function closePanel(): void {
	turn++;
	const focused = panel?.contains(document.activeElement);
	(panel?.closest("tr.evidence-row") ?? panel)?.remove();
	panel = undefined;
	opener?.classList.remove("opened");
	opener?.setAttribute("aria-expanded", "false");
	if (focused && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus();
	opener = undefined;
}

/** Puts an empty panel after the row of a link; at the head of the page where nothing leads to its sentence. */
function place(link: Element | undefined): void {
	const template = document.querySelector<HTMLTemplateElement>("template#evidence");
	const made = template?.content.firstElementChild?.cloneNode(true);
	if (!(made instanceof HTMLElement)) return;
	panel = made;
	const line = link?.closest("tr");
	const row = link?.closest("[data-row]") ?? link?.closest(".chart-figure, li, p");
	if (line) line.after(tableRow(line, panel));
	else if (row) row.after(panel);
	else document.querySelector("#content")?.prepend(panel);
}

function tableRow(line: HTMLTableRowElement, content: HTMLElement): HTMLTableRowElement {
	const row = document.createElement("tr");
	row.className = "evidence-row";
	const cell = row.insertCell();
	cell.colSpan = [...line.cells].reduce((count, { colSpan }) => count + colSpan, 0);
	cell.append(content);
	return row;
}

/** The fragment was made and escaped by the build, as every page was; its links count from the root of the report. */
function fill(html: string): void {
	const body = panel?.querySelector(".evidence-content");
	if (!panel || !body) return;
	const fragment = new DOMParser().parseFromString(html, "text/html");
	const root = siteRoot();
	for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
		link.href = root + (link.getAttribute("href") ?? "").slice(1);
	}
	body.replaceChildren(...[...fragment.body.childNodes].map((node) => document.importNode(node, true)));
	panel.focus({ preventScroll: true });
	panel.scrollIntoView({ block: "nearest" });
}

function fail(link: Element | undefined): void {
	const [loading, failed] = [panel?.querySelector(".loading"), panel?.querySelector<HTMLElement>(".failed")];
	loading?.remove();
	if (!failed) return;
	failed.hidden = false;
	const way = document.createElement("a");
	way.href = link?.getAttribute("href") ?? "";
	way.dataset.leave = "";
	way.textContent = failed.querySelector("span")?.textContent ?? "";
	failed.querySelector("span")?.replaceWith(way);
}
