import { extname, resolve } from "node:path";
import type { Card } from "../card/card.js";
import { toEditions } from "../card/data/editions.js";
import type { Size } from "../card/layout/size.js";
import { missingGlyphs } from "../card/picture/missing-glyph.js";
import type { Appearance } from "../card/scene/appearance.js";
import { readCards } from "../page/card/catalogue.js";
import { toPageContext } from "../page/page-context.js";
import { bundleAssets } from "../publish/embed/asset.js";
import { chartVersions } from "../publish/embed/chart-version.js";
import { readFontBook } from "../publish/paper/font-book.js";
import { type ChartFormat, chartFormats, renderChart } from "../publish/paper/render-chart.js";
import { openPageSource, type PageSource } from "../publish/write-page.js";
import { type Language, languages } from "../schema/language.js";
import { projectAt } from "../store/project.js";
import { emitAnswer } from "./answer.js";
import { CliError } from "./cli-error.js";
import { emitBytes } from "./emit.js";
import { log } from "./log.js";
import { nearest } from "./nearest.js";

/** How `bice chart` was called. */
interface ChartOptions {
	format?: ChartFormat;
	language: Language;
	appearance: Appearance;
	size: Size;
	scale: string;
	out?: string;
}

/** `bice chart`: writes a chart of the report in a form, or lists all charts. */
export async function chart(id: string | undefined, options: ChartOptions, root?: string): Promise<void> {
	const format = id === undefined ? undefined : formatOf(options);
	const out = options.out === undefined ? undefined : resolve(options.out);
	// what pages are made from lies in the folder that a command runs in
	process.chdir(projectAt(root).root);
	const source = await openPageSource();
	try {
		const cards = await cardsIn(options.language, source);
		if (id === undefined || format === undefined) return await list(cards, out);
		const card = cards.find((own) => own.id === id);
		if (card === undefined) throw unknownChart(id, cards);
		const { appearance, size, scale } = options;
		const version = isDrawn(format) ? await versionAt(card.id, source) : "";
		const edition = { version, frozen: false, site: source.site };
		const form = { format, appearance, size, scale: Number(scale), edition };
		if (isDrawn(format)) {
			for (const message of missingGlyphs([card], await readFontBook()))
				log({ level: "warning", phase: null, message });
		}
		await emitBytes(await renderChart(card, form), out);
	} finally {
		source.database.close();
	}
}

function cardsIn(language: Language, source: PageSource): Promise<readonly Card[]> {
	return readCards(source.database, toPageContext(language, source.books, source));
}

const isDrawn = (format: ChartFormat) => !["csv", "json", "html"].includes(format);

/** The version under which the report publishes a chart: a picture says the same, wherever it was made. */
async function versionAt(id: string, source: PageSource): Promise<string> {
	const [zh, en] = await Promise.all(
		languages.map(async (language) => (await cardsIn(language, source)).filter((card) => card.id === id)),
	);
	const [editions] = toEditions({ zh: zh ?? [], en: en ?? [] });
	if (editions === undefined) throw new Error(`missing chart: ${id}`);
	const versionOf = await chartVersions({ codebooks: source.books, site: source.site }, await bundleAssets());
	return versionOf(editions).version;
}

/** The form asked for, or that of the file's ending. */
function formatOf({ format, out }: ChartOptions): ChartFormat {
	const ending = extname(out ?? "")
		.slice(1)
		.toLowerCase();
	const found = format ?? chartFormats.find((name) => name === ending);
	if (found !== undefined) return found;
	throw new CliError(
		out === undefined ? "missing format" : `unknown format: ${out}`,
		`Add --format, one of ${chartFormats.join(", ")}.`,
	);
}

function unknownChart(id: string, cards: readonly Card[]): CliError {
	const near = nearest(
		id,
		cards.map((card) => card.id),
	).join(", ");
	return new CliError(`unknown chart: ${id}`, `Did you mean ${near}? bice chart lists all.`);
}

async function list(cards: readonly Card[], out: string | undefined): Promise<void> {
	const rows = cards.map(({ id, name, title }) => ({ id, name, title }));
	await emitAnswer(["id", "name", "title"], rows, out === undefined ? {} : { out });
}
