import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evidenceFile } from "../../../src/toolkit/page/evidence/evidence-file.js";
import { renderIndicator } from "../../../src/toolkit/page/indicator.js";
import { PageProvider, toPageContext } from "../../../src/toolkit/page/page-context.js";
import { run } from "../../../src/toolkit/pipeline.js";
import { openTables, type TableDatabase } from "../../../src/toolkit/store/database.js";
import { writeTables } from "../../../src/toolkit/store/table.js";
import { codebooks, sources } from "../../row/collection.js";
import { former, revision } from "../../row/revision.js";

let folder: string;
let database: TableDatabase;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-pairs-"));
	const short = { ...revision, text: "高青县工作要点\n1.节约用水。全面推进节水型社会建设。\n" };
	await writeTables(run([...sources, short], codebooks), folder);
	database = await openTables(folder, { superseded: "left out" });
});
afterAll(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

const page = toPageContext("zh", codebooks, { regions: ["370322", "370702", "370214", "370117"] });

test("an opened sentence of a superseded plan leads to no indicator that plans in force do not state any more", async () => {
	const linked = new Set(
		[...JSON.stringify(await evidenceFile(database, page, former)).matchAll(/\/indicator#(\w+)/g)].map(([, id]) => id),
	);
	const { content } = await renderIndicator(database, page);
	const shown = render(h(PageProvider.Provider, { value: page, children: content }));
	expect(linked.size).toBeGreaterThan(0);
	expect([...linked].filter((id) => !shown.includes(`id="${id}"`))).toEqual([]);
});
