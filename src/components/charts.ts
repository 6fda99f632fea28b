import { FileAttachment } from "observablehq:stdlib";
import { afterPaint } from "./after-paint.js";
import { readEntries, showControls, showEntries } from "./charts/show-view.js";
import { type ChartView, changeView, formatView, parseView } from "./charts/view-state.js";

/** The gallery's script: what is chosen changes the address, and the address says what is shown and which entry is open. */
const root = document.querySelector<HTMLElement>(".charts");
const field = root?.querySelector<HTMLInputElement>("input[name=find]");
const entries = root ? readEntries(root) : [];
let view = parseView(location.search);

/** The words answer at once; the entries follow after the next frame, so that a click is never kept waiting. */
function show(next: ChartView): void {
	view = next;
	if (root) showControls(root, entries, view);
	if (field && field.value.trim() !== view.find) field.value = view.find;
	afterPaint(() => root && view === next && showEntries(root, entries, view));
}

function go(next: ChartView, keep: "pushState" | "replaceState" = "pushState"): void {
	if (formatView(next) === formatView(view)) return;
	history[keep](null, "", location.pathname + formatView(next) + location.hash);
	show(next);
}

/** Opens the entry that the address names, or none; what opens it is loaded with the first. */
async function openNamed(): Promise<void> {
	const id = decodeURIComponent(location.hash.slice(1));
	const entry = entries.find(({ element }) => element.id === id)?.element ?? null;
	if (entry === null && !root?.querySelector(".chart-entry.open")) return;
	if (entry) entry.hidden = false;
	const [{ openEntry }, { engines }] = await Promise.all([
		import(FileAttachment("../data/export/gallery.js").href) as Promise<typeof import("./charts/open-entry.js")>,
		import("./export/engines.js"),
	]);
	if (id === decodeURIComponent(location.hash.slice(1))) openEntry(entry, engines());
	if (entry === null && root) showEntries(root, entries, view);
}

root?.addEventListener("click", (event) => {
	if (!(event.target instanceof Element)) return;
	const change = event.target.closest<HTMLElement>("[data-set]")?.dataset.set;
	if (change !== undefined) go(changeView(view, change));
	else if (event.target.closest("[data-clear]")) {
		go(parseView(""));
		field?.focus();
	} else if (event.target.closest("[data-close]")) {
		history.pushState(null, "", location.pathname + location.search);
		void openNamed();
	}
});
field?.addEventListener("input", () => go({ ...view, find: field.value.trim() }, "replaceState"));
addEventListener("popstate", () => show(parseView(location.search)));
addEventListener("hashchange", () => void openNamed());

if (root) {
	showControls(root, entries, view);
	showEntries(root, entries, view);
	if (field) field.value = view.find;
	root.classList.remove("waiting");
	void openNamed();
}
