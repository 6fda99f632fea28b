import { nextMark } from "./next-mark.js";

/**
 * Makes the marks of a chart one stop of the Tab key, among which the arrow keys lead: a chart of eighty marks would else be
 * eighty stops on the way through the page that holds it.
 */
export function moveByArrows(chart: HTMLElement): void {
	for (const drawing of chart.querySelectorAll<HTMLElement>(".drawing")) {
		const marks = [...drawing.querySelectorAll<SVGAElement>("a")];
		const choose = (chosen: number) => {
			marks.forEach((mark, index) => {
				mark.setAttribute("tabindex", index === chosen ? "0" : "-1");
			});
		};
		choose(0);
		drawing.addEventListener("focusin", ({ target }) => choose(indexOf(target)));
		drawing.addEventListener("keydown", (event) => {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			const boxes = marks.map((mark) => mark.getBoundingClientRect());
			const next = nextMark(boxes, indexOf(event.target), event.key);
			if (next === null) return;
			event.preventDefault();
			marks[next]?.focus();
		});

		function indexOf(target: EventTarget | null): number {
			return target instanceof SVGAElement ? Math.max(0, marks.indexOf(target)) : 0;
		}
	}
}
