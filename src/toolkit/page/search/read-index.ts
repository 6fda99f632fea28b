import { type PlanRow, plansQuery } from "../../query/plan.js";
import { type RegionRow, regionsQuery } from "../../query/region.js";
import { searchClausesQuery, searchTargetsQuery, searchValuesQuery } from "../../query/search.js";
import { groupBy } from "../../row/group-by.js";
import type { Region } from "../../schema/codebook.js";
import { themes } from "../../schema/theme.js";
import type { IndexedIndicator, IndexedRegion, IndexedTheme, Name, SearchIndex } from "../../search/search-index.js";
import { toSearchIndex } from "../../search/to-index.js";
import type { SearchedText } from "../../search/to-passage.js";
import type { TableDatabase } from "../../store/database.js";
import { readPoints } from "../../store/points.js";
import { clauseAnchor, targetAnchor } from "../address/place-link.js";
import type { Language } from "../copy/copy.js";
import { amountOf, amountText } from "../indicator/amount.js";
import { type PageContext, toPageContext } from "../page-context.js";
import { ask } from "../report/report.js";
import type { NameBooks } from "../word/names.js";

/** How the pages of each language name and write things. */
type Pages = Record<Language, PageContext>;

/** Returns the index of the collection, for pages of both languages. */
export async function readSearchIndex(database: TableDatabase, books: NameBooks): Promise<SearchIndex> {
	const pages = { zh: toPageContext("zh", books), en: toPageContext("en", books) };
	const rank = (code: string | null) => pages.zh.names.regionRank(code ?? "");
	const plans = (await ask(database, plansQuery)).sort((a, b) => rank(a.region_code) - rank(b.region_code));
	const regionRows = (await ask(database, regionsQuery)).sort((a, b) => rank(a.region_code) - rank(b.region_code));
	const texts = await readTexts(database, plans);
	const indexedThemes = toThemes(texts, pages);
	const placeOf = (code: string | null) => regionRows.findIndex(({ region_code }) => region_code === code);
	return toSearchIndex(
		{
			regions: regionRows.map((row) => toRegion(row, books.regions, pages)),
			themes: indexedThemes,
			plans: plans.map((plan) => ({
				document_id: plan.document_id,
				region: placeOf(plan.region_code),
				name: inBoth(pages, ({ names }) => names.plan(plan)),
				title: plan.title,
				number: plan.document_number,
			})),
			indicators: await readIndicators(database, books, pages, indexedThemes, plans),
			texts,
		},
		{ clause: clauseAnchor, target: targetAnchor },
	);
}

async function readTexts(database: TableDatabase, plans: readonly PlanRow[]): Promise<SearchedText[]> {
	const clauses = groupBy(await ask(database, searchClausesQuery), (row) => row.document_id);
	const targets = groupBy(await ask(database, searchTargetsQuery), (row) => row.document_id);
	return Promise.all(
		plans.map(async ({ document_id, source_file }) => ({
			points: await readPoints(source_file),
			clauses: clauses.get(document_id) ?? [],
			targets: targets.get(document_id) ?? [],
		})),
	);
}

/** Returns the themes that the texts touch, in their order, with what speaks for each: a clause may have several. */
function toThemes(texts: readonly SearchedText[], pages: Pages): IndexedTheme[] {
	const clauses = texts.flatMap((text) => text.clauses);
	const targets = texts.flatMap((text) => text.targets);
	return themes
		.map((theme) => ({
			theme,
			name: inBoth(pages, ({ names }) => names.theme(theme)),
			clauses: clauses.filter((clause) => [clause.theme, ...clause.focus].includes(theme)).length,
			targets: targets.filter((target) => target.theme === theme).length,
		}))
		.filter((theme) => theme.clauses + theme.targets > 0);
}

function toRegion(row: RegionRow, books: readonly Region[], pages: Pages): IndexedRegion {
	const book = books.find(({ code }) => code === row.region_code);
	return {
		code: row.region_code,
		name: inBoth(pages, ({ names }) => names.region(row.region_code, row.region)),
		short: inBoth(pages, ({ names }) => names.regionParts(row.region_code, row.region)[0]),
		above: book
			? [
					{ zh: book.city, en: book.city_en },
					{ zh: book.province, en: book.province_en },
				]
			: [],
		clauses: row.clauses,
		targets: row.targets,
	};
}

async function readIndicators(
	database: TableDatabase,
	books: NameBooks,
	pages: Pages,
	themesOfIndex: readonly IndexedTheme[],
	plans: readonly PlanRow[],
): Promise<IndexedIndicator[]> {
	const values = groupBy(await ask(database, searchValuesQuery), (row) => row.indicator_id);
	return books.indicators.map(({ indicator_id, unit, theme }) => ({
		id: indicator_id,
		name: inBoth(pages, ({ names }) => names.indicator(indicator_id)),
		unit: inBoth(pages, ({ names }) => names.unit(unit)),
		theme: themesOfIndex.findIndex((indexed) => indexed.theme === theme),
		values: (values.get(indicator_id) ?? []).map((row) => ({
			plan: plans.findIndex(({ document_id }) => document_id === row.document_id),
			anchor: targetAnchor(row.target_id),
			text: inBoth(pages, (page) => amountText(amountOf({ ...row, years: null }, row.unit, page))),
			year: row.year,
			comparability: row.comparability,
		})),
	}));
}

function inBoth({ zh, en }: Pages, write: (page: PageContext) => string): Name {
	return { zh: write(zh), en: write(en) };
}
