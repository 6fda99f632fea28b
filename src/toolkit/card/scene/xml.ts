/** Returns a text as it stands in XML and HTML; what XML 1.0 cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
		.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Returns an attribute with a space before it. */
export function attribute(name: string, value: string): string {
	return ` ${name}="${escapeXml(value)}"`;
}

/** Returns a length in px with at most two decimals, the same on every machine. */
export function pixels(value: number): string {
	return String(Math.round(value * 100) / 100);
}
