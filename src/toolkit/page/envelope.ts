import { h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import { inLanguage } from "./address/site-address.js";
import { evidenceFiles, type FileList, fileListHtml, linkedDocuments, searchFile } from "./file-list.js";
import { type PageContext, PageProvider, toPageContext } from "./page-context.js";

/** A page as Framework takes it: its title, its content, and the scripts of `src/components` that make it interactive. */
export interface Page {
	title: string;
	content: VNode;
	scripts?: readonly string[];
	/** What its own scripts fetch, beside what those of every page do. */
	files?: FileList;
	/** The plans whose sentences it opens; without a list, those that its links lead to. */
	opens?: readonly string[];
}

/** Scripts of every page: appearance and language, the opened sentence, the field of the search. */
const commonScripts = ["site"];

/** Returns the scripts of a page, in the order in which they run. */
export function scriptsOf({ scripts = [] }: Pick<Page, "scripts">): string[] {
	return [...commonScripts, ...scripts];
}

/** Returns the markup that loads scripts of `src/components`. */
export function scriptHtml(scripts: readonly string[]): string {
	return scripts.map((name) => `<script type="module" src="/components/${name}.js"></script>`).join("");
}

/** Returns what a page shows, in the language of its context, and the list of files that its scripts fetch. */
export function pageHtml({ content, files = {}, opens }: Page, page: PageContext = toPageContext("zh")): string {
	const html = render(h(PageProvider.Provider, { value: page, children: content }));
	const evidence = evidenceFiles(page.language, opens ?? linkedDocuments(html));
	return `${inLanguage(page.language, html)}${fileListHtml({ ...searchFile, ...files, ...evidence })}`;
}

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
export function envelope(page: Page, context: PageContext = toPageContext("zh")): string {
	return markdown(page.title, `${asData(pageHtml(page, context))}${scriptHtml(scriptsOf(page))}`);
}

/** Returns a page of Framework's with one block of HTML, a single line. */
export function markdown(title: string, html: string): string {
	return `---\ntitle: ${JSON.stringify(title)}\n---\n\n<div class="page">${html}</div>\n`;
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
