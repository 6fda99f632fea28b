/**
 * Copies a table as HTML, which a word processor pastes as a table, and as text with tabs for all else, and says so on the
 * button. The table may still be on its way: a browser lets go of the click otherwise.
 */
export async function copyHtml(button: HTMLElement, table: Promise<string>): Promise<void> {
	const item = new ClipboardItem({
		"text/html": table.then((html) => new Blob([html], { type: "text/html" })),
		"text/plain": table.then((html) => new Blob([tableText(html)], { type: "text/plain" })),
	});
	const label = button.textContent;
	await navigator.clipboard.write([item]);
	button.textContent = button.dataset.done ?? label;
	setTimeout(() => {
		button.textContent = label;
	}, 1500);
}

/** Returns the text of a file. Throws where there is none. */
export async function textOfFile(address: string): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`missing file: ${address}`);
	return answer.text();
}

/** Returns the tables of a page as lines of cells with tabs between them. */
function tableText(html: string): string {
	const page = new DOMParser().parseFromString(html, "text/html");
	return [...page.querySelectorAll("tr")]
		.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").trim().replace(/\s+/gu, " ")).join("\t"))
		.join("\n");
}
