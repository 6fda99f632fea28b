/** What the gallery shows: all of it stands in the address, so that any view can be kept and shared. */
export interface ChartView {
	/** Code of a theme; empty for all. */
	theme: string;
	/** How charts are drawn; empty for all. */
	kind: string;
	/** Code of a region, `every` for charts that say something of each; empty for all. */
	region: string;
	/** What names are searched for. */
	find: string;
}

/** What an entry says of itself. */
export interface EntryFacts {
	themes: readonly string[];
	kinds: readonly string[];
	regions: readonly string[];
	isComplete: boolean;
	/** Name, finding and id in lower case. */
	text: string;
}

const keys = ["theme", "kind", "region", "find"] as const;

/** Returns the view that an address names: `?theme=green&region=every`. */
export function parseView(search: string): ChartView {
	const address = new URLSearchParams(search);
	const [theme = "", kind = "", region = "", find = ""] = keys.map((key) => address.get(key)?.trim() ?? "");
	return { theme, kind, region, find };
}

/** Returns the address of a view, the inverse of `parseView`; empty for all charts. */
export function formatView(view: ChartView): string {
	const parts = keys.filter((key) => view[key] !== "").map((key) => `${key}=${encodeURIComponent(view[key])}`);
	return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Returns a view with the change that a control names: `theme=green` sets, `theme=` sets back. */
export function changeView(view: ChartView, change: string): ChartView {
	const [key = "", value = ""] = change.split("=");
	return keys.some((known) => known === key) ? { ...view, [key]: value } : view;
}

/** Whether a control's change is what the view shows already. */
export function isChosen(view: ChartView, change: string): boolean {
	return formatView(changeView(view, change)) === formatView(view);
}

/** Whether a view shows an entry: all words that are searched for stand in what it says. */
export function isShown(entry: EntryFacts, { theme, kind, region, find }: ChartView): boolean {
	return (
		(theme === "" || entry.themes.includes(theme)) &&
		(kind === "" || entry.kinds.includes(kind)) &&
		(region === "" || (region === "every" ? entry.isComplete : entry.regions.includes(region))) &&
		find
			.toLowerCase()
			.split(/\s+/u)
			.every((word) => entry.text.includes(word))
	);
}
