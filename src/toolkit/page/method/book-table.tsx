import type { ComponentChildren } from "preact";
import type { Codebooks } from "../../schema/codebook.js";
import { type PageContext, usePage } from "../page-context.js";
import { ColumnHeads } from "../part/column-heads.js";
import { Scroll } from "./scroll.js";

const listed = ["themes", "regions", "indicators", "units"] as const;
type ListedBook = (typeof listed)[number];

/** Returns whether a codebook is short enough to stand on the page: phrases and the lexicon are for the file alone. */
export function hasBookTable(name: keyof Codebooks): name is ListedBook {
	return (listed as readonly string[]).includes(name);
}

/** The rows of a codebook: names in both languages, that of the page first, then what decides a comparison. */
export function BookTable({ name, books }: { name: ListedBook; books: Codebooks }) {
	const page = usePage();
	const words = page.copy.method;
	const rows = { themes: themeRows, regions: regionRows, indicators: indicatorRows, units: unitRows }[name](
		books,
		page,
	);
	return (
		<Scroll name={words.books[name].name}>
			<table class="method-table">
				<ColumnHeads columns={words.bookColumns[name]} />
				<tbody>
					{rows.map(({ key, cells: [head, ...cells] }) => (
						<tr key={key}>
							<th scope="row">{head}</th>
							{cells.map((cell, index) => (
								<td key={index}>{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</Scroll>
	);
}

interface BookRow {
	key: string;
	cells: readonly ComponentChildren[];
}

const both = (zh: string, en: string, { language }: PageContext) => {
	const pair = [
		<span key="zh" lang="zh-CN">
			{zh}
		</span>,
		<span key="en" lang="en">
			{en}
		</span>,
	];
	return language === "zh" ? pair : pair.reverse();
};

function themeRows({ themes }: Codebooks, page: PageContext): BookRow[] {
	return themes.map(({ theme, zh, en }) => ({ key: theme, cells: both(zh, en, page) }));
}

function regionRows({ regions }: Codebooks, page: PageContext): BookRow[] {
	return regions.map(({ code, name, name_en }) => ({
		key: code,
		cells: [...both(name, name_en, page), page.names.city(code)],
	}));
}

function indicatorRows({ indicators }: Codebooks, page: PageContext): BookRow[] {
	const { indicatorMeasures } = page.copy.method;
	return indicators.map(({ indicator_id, zh, en, theme, measure, unit }) => ({
		key: indicator_id,
		cells: [...both(zh, en, page), page.names.theme(theme), indicatorMeasures[measure], page.names.unit(unit)],
	}));
}

function unitRows({ units }: Codebooks, page: PageContext): BookRow[] {
	const { dimensions } = page.copy.method;
	return units.map(({ unit, en, dimension, canonical, factor }) => ({
		key: unit,
		cells: [...both(unit, en, page), dimensions(dimension), page.names.unit(canonical), factor],
	}));
}
