import { readSearchIndex } from "../toolkit/page/search/read-index.js";
import { openPageSource } from "../toolkit/publish/write-page.js";

const { database, books } = await openPageSource();
try {
	process.stdout.write(JSON.stringify(await readSearchIndex(database, books)));
} finally {
	database.close();
}
