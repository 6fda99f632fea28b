import { expect, test } from "vitest";
import { emptyLog } from "../../../src/toolkit/change/log.js";
import { noNameBooks } from "../../../src/toolkit/page/word/names.js";
import { renderChangeFiles } from "../../../src/toolkit/publish/change/change-file.js";
import { log } from "../../page/changes/sample.js";

const source = { books: noNameBooks, site: undefined };
const always = [
	"changes/changes.json",
	"changes/feed.xml",
	"changes/latest.md",
	"en/changes/feed.xml",
	"en/changes/latest.md",
];

test("the log, a feed and a summary in each language are always there", async () => {
	const files = await renderChangeFiles(source, [], emptyLog);
	expect([...files.keys()]).toEqual(always);
	expect(JSON.parse(files.get("changes/changes.json") ?? "")).toEqual(emptyLog);
});

test("a chart that is gone is answered, and one that is there again is left to itself", async () => {
	const id = "region/370322/words";
	const gone = await renderChangeFiles(source, [], log);
	expect([...gone.keys()].slice(always.length)).toEqual(
		["index.html", "en.html", "version.json", "withdrawn.json"].map((name) => `embed/${id}/${name}`),
	);
	expect([...(await renderChangeFiles(source, [id], log)).keys()]).toEqual(always);
});
