import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../../src/toolkit/page/copy/copy.js";
import { evidenceFile } from "../../src/toolkit/page/evidence/evidence-file.js";
import { renderIndicator } from "../../src/toolkit/page/indicator.js";
import { renderLedger } from "../../src/toolkit/page/ledger.js";
import { renderOverview } from "../../src/toolkit/page/overview.js";
import { PageProvider, toPageContext } from "../../src/toolkit/page/page-context.js";
import { renderReader } from "../../src/toolkit/page/reader.js";
import { renderReaderIndex } from "../../src/toolkit/page/reader-index.js";
import { renderRegion } from "../../src/toolkit/page/region.js";
import { renderReuse } from "../../src/toolkit/page/reuse.js";
import { documentIds, type Render } from "../../src/toolkit/page/site-map.js";
import { run } from "../../src/toolkit/pipeline.js";
import { openTables, type TableDatabase } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { codebooks, seedSource, sources } from "../row/collection.js";
import { former, revised, revision } from "../row/revision.js";
import { wordsOf } from "./rendered-page.js";

let folder: string;
let database: TableDatabase;
beforeAll(async () => {
	// pages quote the file, so the revision is read from that of the plan before it
	const { text, source_file } = seedSource(former);
	folder = await mkdtemp(join(tmpdir(), "bice-succession-"));
	await writeTables(run([...sources, { ...revision, text, source_file }], codebooks), folder);
	database = await openTables(folder, { superseded: "left out" });
}, 30_000);
afterAll(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

const regions = ["370322", "370702", "370214", "370117"];
const contextIn = (language: Language) => toPageContext(language, codebooks, { regions });
async function pageOf(show: Render, parameter = "", language: Language = "zh"): Promise<string> {
	const page = contextIn(language);
	const { content } = await show(database, page, parameter);
	return render(h(PageProvider.Provider, { value: page, children: content }));
}

describe("pages of a collection in which one plan superseded another", () => {
	test.each([
		["overview", renderOverview],
		["indicator", renderIndicator],
		["ledger", renderLedger],
		["reuse", renderReuse],
	])("%s: shows the one in force only", async (_, show) => {
		const page = await pageOf(show);
		expect(page).toContain(revised);
		expect(page).not.toContain(former);
	});

	test("the superseded plan keeps its page, which leads to the one in force before anything else", async () => {
		const [page, english] = [await pageOf(renderReader, former), await pageOf(renderReader, former, "en")];
		expect(await documentIds(database)).toContain(former);
		expect(wordsOf(page)).toMatch(/本文件已被\s+2024 年度要点（2024-10-08 印发）\s+取代/);
		expect(wordsOf(english)).toMatch(/superseded by\s+2024 annual key points \(issued 8 October 2024\)/);
		expect(page.indexOf(`href="/reader/${revised}"`)).toBeLessThan(page.indexOf("reader-body"));
		expect(page).toContain("高新技术企业、科技型中小企业分别达到");
		expect(page).not.toContain('name="with"');
	});

	test("the one in force leads to the one before it; others say nothing of it", async () => {
		const page = await pageOf(renderReader, revised);
		expect(wordsOf(page)).toMatch(/本文件取代\s+2024 年度要点（2024-06-28 印发）/);
		expect(page).toContain(`href="/reader/${former}"`);
		expect(await pageOf(renderReader, "weicheng-2023-2025-action-plan")).not.toContain(former);
	});

	test.each([
		["the list of plans", renderReaderIndex, ""],
		["the page of the region", renderRegion, "370322"],
	])("%s names it apart from those in force", async (_, show, parameter) => {
		const [before = "", after = ""] = (await pageOf(show, parameter)).split("past-plans");
		expect(before).not.toContain(former);
		expect(after).toContain(`href="/reader/${former}"`);
		expect(after).toContain(`href="/reader/${revised}"`);
	});

	test("a sentence of the superseded plan opens, beside values of plans in force", async () => {
		const opened = Object.values(await evidenceFile(database, contextIn("zh"), former)).join("");
		expect(opened).toContain(`href="/reader/${revised}#`);
		const others = await evidenceFile(database, contextIn("zh"), "weicheng-2023-2025-action-plan");
		expect(Object.values(others).join("")).not.toContain(former);
	});
});
