/** Returns the address of a view of the reuse page: `/reuse?plan=a&with=b&text=stock`. */
export function reusePath(view: { plan?: string; with?: string; text?: string; theme?: string } = {}): string {
	const state = new URLSearchParams(Object.entries(view).filter(([, value]) => value !== undefined));
	return state.size > 0 ? `/reuse?${state}` : "/reuse";
}
