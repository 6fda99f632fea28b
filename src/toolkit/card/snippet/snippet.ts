import { attribute, escapeXml } from "../scene/xml.js";
import { languageFile, pageAddress, type SnippetChoice } from "./choice.js";
import { iframeSnippet } from "./iframe.js";

/** The forms in which a chart is copied into a page. */
export const snippetForms = ["iframe", "responsive", "component", "picture", "markdown", "oembed"] as const;
export type SnippetForm = (typeof snippetForms)[number];

/**
 * Returns what a report writer copies: a frame; a frame with the script that gives it its exact height; a web component with
 * a picture for where it cannot run; a picture with its description; the same in Markdown; the address of its oEmbed.
 *
 * @example
 * snippet("iframe", choice) // <iframe src="https://example.org/bice/embed/theme/green/attention/" …></iframe>
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
			return languageFile(choice, "oembed.json");
	}
}

/**
 * Returns a chart as SVG in the page itself, from the content of its `chart.svg`: nothing is asked of any other site. It is as
 * wide as its place, and no wider than it was drawn.
 */
export function svgSnippet(svg: string, choice: SnippetChoice): string {
	const fluid = svg
		.replace(/^<\?xml[^>]*\?>\s*/, "")
		.replace(/^(<svg[^>]*?) width="([\d.]+)" height="[\d.]+"/, '$1 width="100%" style="max-width:$2px"');
	return figure(fluid.trim(), choice);
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

/** Pictures of a chart are so wide, in pixels. */
const pictureWidth = 1400;

/** Where a page refuses styles, `sizes` keeps the picture within its window, margins of page and figure aside. */
function linkedPicture(choice: SnippetChoice): string {
	const width = choice.width ?? 700;
	const address = languageFile(choice, "chart.png");
	const picture = attribute("src", address) + attribute("alt", choice.card.alt);
	const sizes = `${attribute("srcset", `${address} ${pictureWidth}w`)} sizes="min(${width}px, calc(100vw - 96px))"`;
	const image = `<img${picture}${sizes} style="width:100%;max-width:${width}px;height:auto">`;
	return `<a${attribute("href", pageAddress(choice))}>${image}</a>`;
}

function figure(content: string, choice: SnippetChoice): string {
	const title = `<a${attribute("href", pageAddress(choice))}>${escapeXml(choice.card.title)}</a>`;
	return `<figure style="margin:0">\n${content}\n<figcaption>${title}</figcaption>\n</figure>`;
}

/** In Markdown, signs that could end the description or begin anything else are escaped. */
function markdown(choice: SnippetChoice): string {
	const plain = choice.card.alt.replace(/\s+/g, " ").replace(/[\\[\]`*_<>&!|]/g, "\\$&");
	return `[![${plain}](${languageFile(choice, "chart.png")})](${pageAddress(choice)})`;
}
