import { htmlLanguages } from "../../schema/language.js";
import type { Card } from "../card.js";
import { reportAddress } from "../data/address.js";
import { attribute, escapeXml } from "../scene/xml.js";
import { cardTable, type TableCell } from "./table.js";

const font = "font-family:'Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/** Said at each paragraph, since a word processor takes no style sheet along and lets cells inherit little. */
const styles = {
	table: "border-collapse:collapse",
	head: "border-top:1.5pt solid #000;border-bottom:.75pt solid #000;padding:3pt 6pt;text-align:left;vertical-align:bottom",
	row: "border-bottom:.5pt solid #999;padding:3pt 6pt;text-align:left;vertical-align:top",
	strong: `${font};font-size:10.5pt;font-weight:bold;text-align:left;margin:0`,
	text: `${font};font-size:10.5pt;font-weight:normal;text-align:left;margin:0`,
	note: `${font};font-size:9pt;margin:3pt 0`,
} as const;

/**
 * Returns the table of a card as HTML that keeps its look where it is pasted into a document: three rules, the values as
 * printed, reasons and sources below. Values link to their sentences where the address of the report is known.
 *
 * @example
 * tableHtml(card, "https://example.org/bice/") // <table …><caption>…
 */
export function tableHtml(card: Card, site?: string): string {
	const { caption, head, rows, notes } = cardTable(card);
	const heads = head.map((text) => `<th scope="col"${styled("head")}>${paragraph("strong", escapeXml(text))}</th>`);
	const body = rows.map(({ name, cells }) => {
		const own = cells.map((cell) => `<td${styled("row")}>${paragraph("text", cellHtml(cell, card, site))}</td>`);
		return `<tr><th scope="row"${styled("row")}>${paragraph("text", escapeXml(name))}</th>${own.join("")}</tr>`;
	});
	const below = notes.map((note) => paragraph("note", escapeXml(note))).join("");
	const titled = `<caption>${paragraph("strong", escapeXml(caption))}</caption>`;
	return `<table${styled("table")}>${titled}<thead><tr>${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>${below}`;
}

function styled(style: keyof typeof styles): string {
	return attribute("style", styles[style]);
}

function paragraph(style: "strong" | "text" | "note", html: string): string {
	return `<p${styled(style)}>${html}</p>`;
}

function cellHtml({ text, sign, href }: TableCell, { language }: Card, site: string | undefined): string {
	const shown = escapeXml(text);
	const linked =
		href === null || site === undefined
			? shown
			: `<a${attribute("href", reportAddress(language, href, site))}>${shown}</a>`;
	return sign === "" ? linked : `${linked} <sup>${escapeXml(sign)}</sup>`;
}

/** Returns a page that holds nothing but the table of a card. */
export function tablePage(card: Card, site?: string): string {
	return `<!DOCTYPE html>\n<html lang="${htmlLanguages[card.language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(card.name)}</title></head><body>${tableHtml(card, site)}</body></html>\n`;
}
