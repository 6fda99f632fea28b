/** Draws a frame on the map of a plan around what is in view, and marks the chapter and the part that are being read. */
export function followText(): void {
	const map = document.querySelector<SVGElement>(".text-map");
	const holder = document.querySelector<HTMLElement>(".contents-frame");
	const clauses = [...document.querySelectorAll<HTMLElement>(".own .clause:not(.lead)")];
	const blocks = [...document.querySelectorAll<SVGElement>(".clause-block")];
	if (!map || !holder || clauses.length === 0) return;
	const frame = holder.appendChild(document.createElement("div"));
	frame.className = "map-frame";
	let asked = false;
	const draw = () => {
		asked = false;
		if (holder.offsetParent === null) return;
		const first = firstBelow(clauses, 0, "bottom");
		const last = firstBelow(clauses, innerHeight, "top") - 1;
		const [top, bottom] = [blocks[first], blocks[last]].map((block) => block?.getBoundingClientRect());
		frame.hidden = !top || !bottom || last < first;
		if (top && bottom) {
			const base = holder.getBoundingClientRect().top;
			frame.style.top = `${top.top - base - 2}px`;
			frame.style.height = `${bottom.bottom - top.top + 4}px`;
			markChapter(clauses[firstBelow(clauses, read, "bottom")]);
		}
	};
	const ask = () => {
		if (!asked) {
			asked = true;
			requestAnimationFrame(draw);
		}
	};
	addEventListener("scroll", ask, { passive: true });
	addEventListener("resize", ask);
	draw();
}

/** What ends so far from the top of the window has been read. */
const read = 160;

/** Returns the number of the first element whose edge lies below a height of the window; they stand one under another. */
function firstBelow(elements: readonly HTMLElement[], height: number, edge: "top" | "bottom"): number {
	let low = 0;
	let high = elements.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((elements[middle]?.getBoundingClientRect()[edge] ?? 0) <= height) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Marks the last chapter that begins at or before a clause, and its last such part. */
function markChapter(clause: HTMLElement | undefined): void {
	const ordinal = ordinalOf(clause?.id ?? "");
	const begun = [...document.querySelectorAll<HTMLAnchorElement>(".outline a")].filter(
		(link) => ordinalOf(link.hash.slice(1)) <= ordinal,
	);
	const current = [begun.filter((link) => link.matches(".outline > li > a")).at(-1), begun.at(-1)];
	for (const item of document.querySelectorAll(".outline li")) {
		item.classList.toggle(
			"current",
			current.some((link) => link?.parentElement === item),
		);
	}
}

function ordinalOf(anchor: string): number {
	return Number(anchor.slice("c-".length));
}
