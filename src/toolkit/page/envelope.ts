import { h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import { inLanguage } from "./address/site-address.js";
import { type PageContext, PageProvider, toPageContext } from "./page-context.js";

/** A page as Framework takes it: its title, its content, and the scripts of `src/components` that make it interactive. */
export interface Page {
	title: string;
	content: VNode;
	scripts?: readonly string[];
}

/** Scripts of every page: appearance and language, the opened sentence, the field of the search. */
const commonScripts = ["site"];

/**
 * Returns a page as Framework's markdown: a front matter and one block of HTML on a single line.
 *
 * Plans are data, whatever they contain. Preact escapes `<`, `&` and quotes; two traps of Framework remain, and both
 * are met here: `${…}` anywhere in a page is run as a program, and a line break may end the block of HTML, after which
 * markdown reads the rest. So every `$` becomes a character reference, and every line break too.
 *
 * @example
 * envelope({ title: "总览", content: <p>{"${alert(1)}"}</p> })
 * // ---\ntitle: "总览"\n---\n\n<div class="page"><p>&#36;{alert(1)}</p></div>\n
 */
export function envelope({ title, content, scripts = [] }: Page, page: PageContext = toPageContext("zh")): string {
	const html = render(h(PageProvider.Provider, { value: page, children: content }));
	const modules = [...commonScripts, ...scripts]
		.map((name) => `<script type="module" src="/components/${name}.js"></script>`)
		.join("");
	return `---\ntitle: ${JSON.stringify(title)}\n---\n\n<div class="page">${asData(inLanguage(page.language, html))}${modules}</div>\n`;
}

/** Returns HTML in which nothing is left for Framework's markdown to read. */
export function asData(html: string): string {
	return html.replaceAll("$", "&#36;").replaceAll("\r", "&#13;").replaceAll("\n", "&#10;");
}

/** Returns rows as the content of a `<script type="application/json">`, which ends at no `</script>` of a plan's text. */
export function asJson(rows: unknown): string {
	return JSON.stringify(rows).replace(
		/[<>&$\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
