/** Draws a frame on the map of a plan around what is in view, and marks the chapter that is being read. */
export function followText(): void {
	const map = document.querySelector<SVGElement>(".text-map");
	const holder = document.querySelector<HTMLElement>(".contents-frame");
	const clauses = [...document.querySelectorAll<HTMLElement>(".text-column > .clause")];
	const blocks = [...document.querySelectorAll<SVGElement>(".clause-block")];
	const numbered = clauses.filter((clause) => !clause.classList.contains("lead"));
	if (!map || !holder || numbered.length === 0) return;
	const frame = holder.appendChild(document.createElement("div"));
	frame.className = "map-frame";
	let asked = false;
	const draw = () => {
		asked = false;
		const seen = numbered.filter((clause) => isInView(clause));
		const first = numbered.indexOf(seen[0] as HTMLElement);
		const last = numbered.indexOf(seen.at(-1) as HTMLElement);
		const [top, bottom] = [blocks[first], blocks[last]].map((block) => block?.getBoundingClientRect());
		frame.hidden = !top || !bottom;
		if (top && bottom) {
			const base = holder.getBoundingClientRect().top;
			frame.style.top = `${top.top - base - 2}px`;
			frame.style.height = `${bottom.bottom - top.top + 4}px`;
			markChapter(seen[0]);
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

function isInView(element: HTMLElement): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}

/** Marks the last chapter that begins at or before a clause. */
function markChapter(clause: HTMLElement | undefined): void {
	const ordinal = Number(clause?.id.slice("c-".length));
	const chapters = [...document.querySelectorAll<HTMLAnchorElement>(".outline a")];
	const current = chapters.filter((chapter) => Number(chapter.hash.slice("#c-".length)) <= ordinal).at(-1);
	for (const chapter of chapters) {
		chapter.parentElement?.classList.toggle("current", chapter === current);
	}
}
