/** Lets the key `/` lead to a search field from anywhere on the page but where something is being typed. */
export function focusOnSlash(field: HTMLInputElement): void {
	document.addEventListener("keydown", (event) => {
		if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
		event.preventDefault();
		field.focus();
		field.select();
	});
}
