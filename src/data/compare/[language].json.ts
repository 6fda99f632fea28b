import { parseArgs } from "node:util";
import { readCompareData } from "../../toolkit/page/compare/compare-data.js";
import { languages } from "../../toolkit/page/copy/copy.js";
import { toPageContext } from "../../toolkit/page/page-context.js";
import { openPageSource } from "../../toolkit/publish/write-page.js";

const { values } = parseArgs({ options: { language: { type: "string", default: "zh" } } });
const language = languages.find((name) => name === values.language) ?? "zh";
const source = await openPageSource();
try {
	const page = toPageContext(language, source.books, { regions: source.regions });
	process.stdout.write(JSON.stringify(await readCompareData(source.database, page)));
} finally {
	source.database.close();
}
