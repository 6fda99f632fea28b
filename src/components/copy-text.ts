/** Copies a text and says so on the button that asked, which names the word for it in `data-done`. */
export async function copyText(button: HTMLElement, text: string): Promise<void> {
	const label = button.textContent;
	await navigator.clipboard.writeText(text);
	button.textContent = button.dataset.done ?? label;
	setTimeout(() => {
		button.textContent = label;
	}, 1500);
}
