/**
 * Returns the text with straight quotes turned, character for character: text that went through a converter prints
 * `"四强"产业`, and rules know names and slogans by `“四强”`. They are turned by turns within a line; a line with an odd
 * one out stays as it is, and so does one with inches (`55"`) or with quotes that are turned already.
 */
export function pairedQuotes(text: string): string {
	if (!text.includes('"')) return text;
	return text.replace(/^.*".*$/gm, (line) => {
		const count = line.split('"').length - 1;
		if (count % 2 === 1 || /\d"|[“”]/.test(line)) return line;
		let opens = false;
		return line.replaceAll('"', () => {
			opens = !opens;
			return opens ? "“" : "”";
		});
	});
}
