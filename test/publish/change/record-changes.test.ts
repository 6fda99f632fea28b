import { cp, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { emptyLog } from "../../../src/toolkit/change/log.js";
import { type RecordEffects, recordChanges } from "../../../src/toolkit/publish/change/record-changes.js";
import { changeLogFile, formatChangeLog } from "../../../src/toolkit/store/change-log.js";
import { type Project, projectAt } from "../../../src/toolkit/store/project.js";
import { readSiteCharts } from "../../../src/toolkit/store/site-chart.js";
import { document, newFolder } from "../../store/sample.js";
import { sampleSite, sampleText } from "../../store/sample-site.js";

/** Returns a project whose tables say what a site says. */
async function projectOf(site: string): Promise<Project> {
	const project = projectAt(await newFolder());
	await cp(join(site, "data"), project.tables, { recursive: true });
	await mkdir(project.seeds, { recursive: true });
	await cp(join(site, "data/text", `${document.document_id}.txt`), join(project.seeds, document.source_file));
	return project;
}

const effects = (site: string, day = "2026-11-22"): RecordEffects => ({
	now: () => new Date(`${day}T11:03:06Z`),
	readCharts: () => readSiteCharts(site),
});

const edited = sampleText.replace("110", "120");

describe("recordChanges", () => {
	test("notes nothing before the first release", async () => {
		const site = await sampleSite();
		const project = await projectOf(site);
		expect(await recordChanges(null, project, effects(site))).toEqual({ log: emptyLog, fresh: null });
		await expect(stat(changeLogFile(project))).rejects.toThrow("ENOENT");
	});

	test("makes no file where the tables say what the last release says, so that nothing is built again", async () => {
		const site = await sampleSite();
		const project = await projectOf(site);
		expect((await recordChanges(site, project, effects(site))).fresh).toBeNull();
		await expect(stat(changeLogFile(project))).rejects.toThrow("ENOENT");
	});

	test("notes a plan that was edited, once and with the time of the first try, however often it is run", async () => {
		const [last, next] = [await sampleSite(), await sampleSite(edited)];
		const project = await projectOf(next);
		const { log, fresh } = await recordChanges(last, project, effects(next));
		expect(fresh).toMatchObject({
			at: "2026-11-22T11:03:06Z",
			change: { plans: [{ kind: "revised", clauses: [{ kind: "altered" }] }], charts: [] },
		});
		expect(await recordChanges(last, project, effects(next, "2026-11-23"))).toEqual({ log, fresh });
	});

	test("goes on from the log of the last release, whatever a run that was cut short had noted", async () => {
		const [last, next] = [await sampleSite(), await sampleSite(edited)];
		const project = await projectOf(next);
		const first = await recordChanges(last, project, effects(next));
		const released = join(next, "changes/changes.json");
		await mkdir(dirname(released), { recursive: true });
		await writeFile(released, formatChangeLog(first.log));
		const back = await projectOf(last);
		await writeFile(changeLogFile(back), "half of a lo");
		const { log, fresh } = await recordChanges(next, back, effects(last, "2026-11-24"));
		expect(log.entries.map(({ at }) => at)).toEqual(["2026-11-24T11:03:06Z", "2026-11-22T11:03:06Z"]);
		expect(fresh).toEqual(log.entries[0]);
	});

	test("reads charts once for the same inputs, and anew where its memory is damaged", async () => {
		const site = await sampleSite();
		const project = await projectOf(site);
		const readCharts = vi.fn(() => readSiteCharts(site));
		const counting = { ...effects(site), readCharts };
		await recordChanges(null, project, counting);
		await recordChanges(site, project, counting);
		expect(readCharts).toHaveBeenCalledTimes(1);
		const memory = join(project.tables, ".charts.json");
		await writeFile(memory, (await readFile(memory, "utf8")).replace("theme/green", "theme/rural"));
		expect((await recordChanges(site, project, counting)).fresh).toBeNull();
		expect(readCharts).toHaveBeenCalledTimes(2);
	});

	test("holds nothing against a release without tables", async () => {
		const site = await sampleSite();
		const { fresh } = await recordChanges(await newFolder(), await projectOf(site), effects(site));
		expect(fresh).toBeNull();
	});
});
