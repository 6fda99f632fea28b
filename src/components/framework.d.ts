/** What Framework's standard library gives to a module of a page. */
declare module "observablehq:stdlib" {
	export function FileAttachment(path: string): { readonly href: string };
}
