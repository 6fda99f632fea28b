/** Runs something when the answer to what was just done has been painted. */
export function afterPaint(then: () => void): void {
	requestAnimationFrame(() => setTimeout(then));
}
