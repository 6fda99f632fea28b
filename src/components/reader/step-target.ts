import { shownTargets } from "./show-theme.js";

/** Goes to the next target shown (1) or the one before (-1): from the one opened, or from where the reader is. */
export function stepTarget(step: 1 | -1): void {
	const targets = shownTargets();
	const opened = targets.findIndex((target) => target.id === location.hash.slice(1));
	const below = targets.findIndex((target) => target.getBoundingClientRect().top > reach);
	const from = opened >= 0 ? opened + step : step > 0 ? below : (below < 0 ? targets.length : below) - 1;
	const target = targets[(from + targets.length) % targets.length];
	if (!target) return;
	location.replace(target.hash);
	target.focus({ preventScroll: true });
}

/** Writes which of the targets shown is opened, and how many there are: `3 / 81`. */
export function countTargets(output: HTMLOutputElement): void {
	const targets = shownTargets();
	const opened = targets.findIndex((target) => target.id === location.hash.slice(1));
	output.value = opened < 0 ? String(targets.length) : `${opened + 1} / ${targets.length}`;
}

/** A target less far from the top of the window than this has been read. */
const reach = 120;
