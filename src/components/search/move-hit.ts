/**
 * Moves the focus among hits as the arrow keys ask: from the field down to the first, from the first up to the field.
 * Returns whether the key was one of them and led anywhere.
 */
export function moveHit(key: string, field: HTMLElement, hits: readonly HTMLElement[]): boolean {
	const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
	const active = document.activeElement;
	const at = active instanceof HTMLElement ? hits.indexOf(active) : -1;
	if (step === 0 || (at < 0 && (active !== field || step < 0))) return false;
	const next = at + step < 0 ? field : hits[at + step];
	next?.focus();
	next?.scrollIntoView({ block: "nearest" });
	return next !== undefined;
}
