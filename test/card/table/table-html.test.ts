import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { Card } from "../../../src/toolkit/card/card.js";
import { tableHtml, tablePage } from "../../../src/toolkit/card/table/table-html.js";
import { waterCard, waterCardInEnglish } from "../data/water-editions.js";
import { cardOf, cellOf, columnsOf, pointOf, rowOf } from "../small-card.js";

/** Tags and the text of a piece of HTML that is XML too. */
function read(html: string): { tags: Set<string>; texts: string[] } {
	const tags = new Set<string>();
	const texts: string[] = [];
	const parser = new SaxesParser();
	parser.on("opentag", ({ name }) => tags.add(name));
	parser.on("text", (text) => texts.push(text));
	parser.on("error", (error) => expect.unreachable(error.message));
	parser.write(`<div>${html}</div>`).close();
	return { tags, texts };
}

test("heads are heads, the first line that of columns, and each cell says its own look", () => {
	const html = tableHtml(waterCard);
	expect(html.match(/<th scope="col"/g)).toHaveLength(4);
	expect(html.match(/<th scope="row"/g)).toHaveLength(1);
	expect(html.match(/<td [^>]*><p style="[^"]*YaHei/g)).toHaveLength(3);
	expect(read(html).texts).toEqual(expect.arrayContaining(["高青县（2024 年）", "≤21,980", "未写"]));
});

test("values lead to their sentences where the address of the report is known, and nowhere else", () => {
	expect(tableHtml(waterCard)).not.toContain("<a ");
	expect(tableHtml(waterCardInEnglish, "https://example.org/bice/")).toContain(
		'<a href="https://example.org/bice/en/reader/gaoqing-2024-key-points#t-7ecdaafc">≤21,980</a>',
	);
});

test("text of plans never becomes markup, in any place of a card", () => {
	const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>\u0000`;
	const plan = waterCard.sources.slice(0, 1).map((source) => ({ ...source, title: hostile, places: [hostile] }));
	const cell = cellOf({
		text: hostile,
		note: hostile,
		reasons: [hostile],
		points: [pointOf({ href: `/reader/x#${hostile}` })],
	});
	const card: Card = cardOf({
		name: hostile,
		title: hostile,
		columns: columnsOf(hostile),
		rows: [rowOf({ label: hostile, note: hostile, cells: [cell] })],
		notes: [hostile],
		sources: plan,
	});
	const { tags } = read(tableHtml(card, "https://example.org/"));
	expect([...tags].sort()).toEqual(
		["div", "table", "caption", "thead", "tbody", "tr", "th", "td", "p", "a", "sup"].sort(),
	);
	expect(tablePage(card)).not.toMatch(/<script|<img/);
});

test("a page says its encoding before any Chinese, and its language", () => {
	expect(tablePage(waterCard)).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8">/);
	expect(tablePage(waterCardInEnglish)).toContain('<html lang="en">');
});
