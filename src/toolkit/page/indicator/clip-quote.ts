const longest = 26;

/**
 * Returns the part of a sentence that speaks of something, between commas and stops: the one that shares most pairs of
 * characters with its name, cut to what fits under a cell.
 */
export function clipQuote(quote: string, name: string): string {
	const characters = [...name];
	const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
	const score = (part: string) => pairs.filter((pair) => part.includes(pair)).length;
	const parts = quote.split(/[，,；;。：:\s]+/u).filter((part) => part !== "");
	const best = parts.reduce((found, part) => (score(part) > score(found) ? part : found), parts[0] ?? "");
	const points = [...best];
	return points.length > longest ? `${points.slice(0, longest).join("")}…` : best;
}
