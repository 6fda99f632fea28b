import type { Engines } from "../export/engines.js";
import { chartSource } from "./chart-source.js";
import { openWorkspace } from "./workspace.js";

let opened: { element: HTMLElement; close(): void } | null = null;

/** Opens an entry where it stands and closes the one before; null closes only. Where the entry stands in the window, it stays. */
export function openEntry(element: HTMLElement | null, engines: Engines): void {
	if (opened?.element === element) return;
	const top = element?.getBoundingClientRect().top ?? 0;
	opened?.close();
	opened = null;
	const template = document.querySelector<HTMLTemplateElement>("#chart-workspace");
	const content = template?.content.cloneNode(true);
	const workspace = content instanceof DocumentFragment ? content.querySelector<HTMLElement>(".chart-workspace") : null;
	if (element === null || workspace === null) return;
	element.append(workspace);
	element.classList.add("open");
	const root = new URL(template?.dataset.root ?? "./", location.href).href;
	const site = template?.dataset.site?.replace(/\/*$/u, "/") ?? root;
	const end = openWorkspace(workspace, chartSource(element.id, root, site), engines);
	opened = {
		element,
		close: () => {
			end();
			workspace.remove();
			element.classList.remove("open");
		},
	};
	const moved = element.getBoundingClientRect().top - top;
	if (top > 0 && top < innerHeight && Math.abs(moved) > 1) scrollBy({ top: moved, behavior: "instant" });
	else if (top <= 0 || top >= innerHeight) element.scrollIntoView({ block: "start", behavior: "instant" });
}
