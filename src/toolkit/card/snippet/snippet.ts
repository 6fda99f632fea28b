import { attribute, escapeXml } from "../scene/xml.js";
import { languageFile, pageAddress, type SnippetChoice } from "./choice.js";
import { iframeSnippet } from "./iframe.js";

/** The forms in which a chart is copied into a page. */
export const snippetForms = ["iframe", "responsive", "component", "picture", "markdown", "oembed"] as const;
export type SnippetForm = (typeof snippetForms)[number];

/**
 * Returns what a report writer copies: a frame; a frame with the script that gives it its exact height; a web component with
 * a picture for where it cannot run; a picture with its description; the same in Markdown; the address of its oEmbed.
 */
export function snippet(form: SnippetForm, choice: SnippetChoice): string {
	const { name, height, site, scripts } = choice;
	const frame = { address: pageAddress(choice), name, height };
	switch (form) {
		case "iframe":
			return iframeSnippet(frame);
		case "responsive":
			return iframeSnippet({ ...frame, resize: new URL(scripts.resize, site).href });
		case "component":
			return component(choice);
		case "picture":
			return figure(linkedPicture(choice), choice);
		case "markdown":
			return markdown(choice);
		case "oembed":
			return languageFile(choice, "oembed", "json");
	}
}

/** Returns a chart as SVG in the page itself, from the content of its `chart.svg`: nothing is asked of any other site. */
export function svgSnippet(svg: string, choice: SnippetChoice): string {
	return figure(svg.replace(/^<\?xml[^>]*\?>\s*/, "").trim(), choice);
}

function component(choice: SnippetChoice): string {
	const { card, site, scripts, version, appearance, width, notice } = choice;
	const attributes = [
		attribute("chart", card.id),
		version === null ? "" : attribute("version", version),
		card.language === "zh" ? "" : attribute("language", card.language),
		appearance === "auto" ? "" : attribute("appearance", appearance),
		width === null ? "" : attribute("width", String(width)),
		notice ? "" : attribute("notice", "off"),
	].join("");
	const script = `<script type="module"${attribute("src", new URL(scripts.component, site).href)}></script>`;
	return `${script}\n<bice-chart${attributes}>${linkedPicture(choice)}</bice-chart>`;
}

function linkedPicture(choice: SnippetChoice): string {
	const width = choice.width ?? 700;
	const picture = attribute("src", languageFile(choice, "chart", "png")) + attribute("alt", choice.card.alt);
	const image = `<img${picture} width="${width}" style="max-width:100%;height:auto">`;
	return `<a${attribute("href", pageAddress(choice))}>${image}</a>`;
}

function figure(content: string, choice: SnippetChoice): string {
	const title = `<a${attribute("href", pageAddress(choice))}>${escapeXml(choice.card.title)}</a>`;
	return `<figure>\n${content}\n<figcaption>${title}</figcaption>\n</figure>`;
}

/** In Markdown, signs that could end the description or begin anything else are escaped. */
function markdown(choice: SnippetChoice): string {
	const plain = choice.card.alt.replace(/\s+/g, " ").replace(/[\\[\]`*_<>&!|]/g, "\\$&");
	return `[![${plain}](${languageFile(choice, "chart", "png")})](${pageAddress(choice)})`;
}
