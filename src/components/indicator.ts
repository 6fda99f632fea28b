import { afterPaint } from "./after-paint.js";
import { readRows, showControls, showRows } from "./indicator/show-view.js";
import { changeView, formatView, type IndicatorView, parseView } from "./indicator/view-state.js";

/** The indicator page's script: what is chosen changes the address, and the address changes what is shown. */
const root = document.querySelector<HTMLElement>(".indicators");
const field = root?.querySelector<HTMLInputElement>("input[name=find]");
const rows = root ? readRows(root) : [];
let view = parseView(location.search);

/** The words answer at once; the rows follow after the next frame, so that a click is never kept waiting. */
function show(next: IndicatorView): void {
	view = next;
	if (root) showControls(root, rows, view);
	if (field && field.value.trim() !== view.find) field.value = view.find;
	afterPaint(() => root && view === next && showRows(root, rows, view));
}

function go(next: IndicatorView, keep: "push" | "replace" = "push"): void {
	if (formatView(next) === formatView(view)) return;
	const address = location.pathname + formatView(next);
	if (keep === "push") history.pushState(null, "", address);
	else history.replaceState(null, "", address);
	show(next);
}

/** Whether a link leads to another view of this page. */
const isView = (link: HTMLAnchorElement | null) =>
	link !== null && link.pathname === location.pathname && link.search !== "" && link.hash === "";

root?.addEventListener("click", (event) => {
	if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const change = event.target.closest<HTMLElement>("[data-set]")?.dataset.set;
	if (change !== undefined) go(changeView(view, change));
	else if (event.target.closest("[data-clear]")) {
		go(parseView(""));
		field?.focus();
	} else if (isView(event.target.closest("a"))) {
		event.preventDefault();
		go(parseView(event.target.closest("a")?.search ?? ""));
	}
});
field?.addEventListener("input", () => go({ ...view, find: field.value.trim() }, "replace"));
addEventListener("popstate", () => show(parseView(location.search)));

if (root) {
	showControls(root, rows, view);
	showRows(root, rows, view);
	if (field) field.value = view.find;
	root.classList.remove("waiting");
}
if (location.hash !== "" && location.search !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
