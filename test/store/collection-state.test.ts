import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCollectionState, readTableState } from "../../src/toolkit/store/collection-state.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { StateError } from "../../src/toolkit/store/state-folder.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { document, newFolder, noTables } from "./sample.js";
import { sampleSite, sampleText, writeFiles } from "./sample-site.js";

describe("readCollectionState", () => {
	test("reads rows, texts, charts and figures of a site", async () => {
		const state = await readCollectionState(await sampleSite());
		expect(state.documents).toMatchObject([{ document_id: "gaoqing-2024-key-points", issued: "2024-06-28" }]);
		expect(state.texts).toEqual(new Map([["gaoqing-2024-key-points", [...sampleText]]]));
		expect(state.targets).toMatchObject([{ value: 110, rules: ["达到"] }]);
		expect(state.charts).toMatchObject([
			{ id: "theme/green", version: "0123456789ab", data: "one", title: { zh: "绿色目标", en: "Green targets" } },
		]);
		expect(state.accuracy).toEqual([{ set: "plans", figure: "target.f1", value: 0.99 }]);
	});

	test("knows no text that is not the one that the tables were made from", async () => {
		const state = await readCollectionState(await sampleSite(sampleText, { [text]: "2.别的。\n" }));
		expect(state.texts.size).toBe(0);
	});

	test("does without charts and figures", async () => {
		const site = await newFolder();
		await writeTables(noTables, join(site, "data"));
		expect(await readCollectionState(site)).toMatchObject({ documents: [], charts: [], accuracy: [] });
	});
});

const text = "data/text/gaoqing-2024-key-points.txt";

describe("readTableState", () => {
	test("throws where a plan is no longer the one that the tables were made from", async () => {
		const project = projectAt(await newFolder());
		await writeTables({ ...noTables, documents: [document] }, project.tables);
		await writeFiles(project.seeds, { "gaoqing-2024-key-points.txt": sampleText });
		await expect(readTableState(project)).rejects.toThrow(StateError);
	});
});
