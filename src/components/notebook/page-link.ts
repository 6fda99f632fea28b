/** Returns the full address of a page of the report, `/reader/x#c-3`, in the language and under the folder of this page. */
export function pageLink(path: string): string {
	const home = document.querySelector<HTMLAnchorElement>("a.brand")?.href ?? location.href;
	return new URL(`.${path}`, new URL(".", home)).href;
}
