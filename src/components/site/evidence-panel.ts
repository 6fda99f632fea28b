import { afterPaint } from "../after-paint.js";
import { siteRoot } from "./evidence-source.js";

/** The one panel of the page and the link that opened it. */
let panel: HTMLElement | undefined;
let opener: Element | undefined;
/** Counts what was asked for, so that a late answer to an earlier question is dropped. */
let turn = 0;

/** Returns the link whose sentence is open. */
export function panelLink(): Element | undefined {
	return opener;
}

/**
 * Marks a link at once, opens the panel under its row when that is painted (a long page takes a while to make room), and
 * fills it when the sentence is there. A link within the panel leads on in it.
 */
export function openPanel(link: Element | undefined, fragment: Promise<string>): void {
	const own = ++turn;
	const within = link !== undefined && panel?.contains(link) === true;
	if (!within) mark(link);
	afterPaint(() => {
		if (own !== turn) return;
		if (!within) {
			removePanel();
			place(link);
		}
		fragment.then(
			(html) => own === turn && fill(html),
			() => own === turn && fail(link),
		);
	});
}

/** Closes the panel and gives the focus back to what opened it. */
export function closePanel(): void {
	const own = ++turn;
	const last = opener;
	if (panel?.contains(document.activeElement) && (last instanceof HTMLElement || last instanceof SVGElement))
		last.focus();
	mark(undefined);
	afterPaint(() => own === turn && removePanel());
}

/** Gives the ring to what opens the panel, and takes it from what did. */
function mark(link: Element | undefined): void {
	opener?.classList.remove("opened");
	opener?.setAttribute("aria-expanded", "false");
	opener = link;
	opener?.classList.add("opened");
	opener?.setAttribute("aria-expanded", "true");
}

function removePanel(): void {
	(panel?.closest("tr.evidence-row") ?? panel)?.remove();
	panel = undefined;
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
