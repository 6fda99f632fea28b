/** Takes what is chosen on a page (its query and its place) along to the same page in the other language. */
export function keepView(): void {
	const link = document.querySelector<HTMLAnchorElement>("a[data-language]");
	const carry = () => {
		if (!link) return;
		const address = new URL(link.href);
		address.search = location.search;
		address.hash = location.hash;
		link.href = address.href;
	};
	link?.addEventListener("pointerdown", carry);
	link?.addEventListener("click", carry);
	link?.addEventListener("keydown", carry);
}
