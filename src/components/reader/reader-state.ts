/** What the address says of the reader beside the place in the text: the hue shown, and the plan beside this one. */
export interface ReaderState {
	/** `innovation`, `green`, `rural`, `other`; empty for all. */
	theme: string;
	/** The other plan as its address names it; empty for none. */
	with: string;
}

/** What there is to choose from. */
export interface ReaderChoices {
	themes: readonly string[];
	plans: readonly string[];
}

/** Returns the state that a query stands for; what is not to be chosen is left out, a theme without a hue is `other`. */
export function parseReaderState(query: string, { themes, plans }: ReaderChoices): ReaderState {
	const given = new URLSearchParams(query);
	const theme = given.get("theme") ?? "";
	const other = given.get("with") ?? "";
	return {
		theme: theme === "" || themes.includes(theme) ? theme : "other",
		with: plans.includes(other) ? other : "",
	};
}

/** Returns the query of a state: `?theme=green&with=weicheng-2023-2025-action-plan`, empty for the plain text. */
export function formatReaderState(state: ReaderState): string {
	const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ""));
	return query.size > 0 ? `?${query}` : "";
}
