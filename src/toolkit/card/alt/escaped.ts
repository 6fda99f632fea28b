/** Returns text as a regular expression that matches just it: `PM2.5` → `PM2\.5`. */
export function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
