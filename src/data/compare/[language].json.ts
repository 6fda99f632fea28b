import { parseArgs } from "node:util";
import { readCompareData } from "../../toolkit/publish/compare/compare-data.js";
import { languages } from "../../toolkit/publish/copy/copy.js";
import { toPageContext } from "../../toolkit/publish/page-context.js";
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
