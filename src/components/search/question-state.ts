/** What the search page was asked. All of it stands in the address, so that an answer can be kept and shared. */
export interface QuestionState {
	text: string;
	/** Code of a region, name of a theme; null where all are asked. */
	region: string | null;
	theme: string | null;
}

/** Returns the question that an address names: `?q=乡村振兴&region=370322&theme=rural`. */
export function parseQuestion(search: string): QuestionState {
	const address = new URLSearchParams(search);
	return {
		text: address.get("q")?.trim() ?? "",
		region: address.get("region") || null,
		theme: address.get("theme") || null,
	};
}

/** Returns the query of a question's address, the inverse of `parseQuestion`; empty where nothing is asked. */
export function formatQuestion({ text, region, theme }: QuestionState): string {
	const address = new URLSearchParams();
	if (text.trim() === "") return "";
	address.set("q", text.trim());
	if (region !== null) address.set("region", region);
	if (theme !== null) address.set("theme", theme);
	return `?${address}`;
}
