/** What the address says of the reuse page: which text, which theme, how long at least, and which two plans. */
export interface ReuseState {
	/** `substance`, `stock` or `all`. */
	text: string;
	/** A hue; empty for all. */
	theme: string;
	/** Least characters; 0 for all. */
	least: number;
	/** The codes of a pair of plans, in any order; empty for all. */
	plan: string;
	with: string;
}

/** What the page says of a passage. */
export interface PassageFacts {
	text: string;
	hues: readonly string[];
	characters: number;
	plans: readonly string[];
}

const texts = ["substance", "stock", "all"];
const plain: ReuseState = { text: "substance", theme: "", least: 0, plan: "", with: "" };

/** Returns the state that a query stands for; what is not to be chosen is left out. */
export function parseReuseState(query: string, themes: readonly string[]): ReuseState {
	const given = new URLSearchParams(query);
	const [text, theme, plan, other] = ["text", "theme", "plan", "with"].map((name) => given.get(name) ?? "");
	const least = Number(given.get("least"));
	return {
		text: texts.find((one) => one === text) ?? plain.text,
		theme: themes.find((one) => one === theme) ?? "",
		least: Number.isInteger(least) && least > 0 ? least : 0,
		...(plan && other ? { plan, with: other } : { plan: "", with: "" }),
	};
}

/** Returns the query of a state: `?text=stock&least=20`; empty for the page as it first stands. */
export function formatReuseState(state: ReuseState): string {
	const entries = Object.entries(state).filter(([name, value]) => value !== plain[name as keyof ReuseState]);
	const query = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
	return query.size > 0 ? `?${query}` : "";
}

/** Whether a passage is shown in a state. */
export function isShown({ text, hues, characters, plans }: PassageFacts, state: ReuseState): boolean {
	return (
		(state.text === "all" || state.text === text) &&
		(state.theme === "" || hues.includes(state.theme)) &&
		characters >= state.least &&
		(state.plan === "" || (plans.includes(state.plan) && plans.includes(state.with)))
	);
}
