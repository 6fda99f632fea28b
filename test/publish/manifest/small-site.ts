import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { targetPath } from "../../../src/toolkit/page/address/place-link.js";
import { evidenceFile } from "../../../src/toolkit/page/evidence/evidence-file.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { run } from "../../../src/toolkit/pipeline.js";
import { manifestText } from "../../../src/toolkit/publish/manifest/manifest-text.js";
import { digestSite } from "../../../src/toolkit/publish/manifest/site-digest.js";
import { toManifest } from "../../../src/toolkit/publish/manifest/write-manifest.js";
import type { TargetRow } from "../../../src/toolkit/schema/target.js";
import { openTables } from "../../../src/toolkit/store/database.js";
import { writeTables } from "../../../src/toolkit/store/table.js";
import { codebooks, sources } from "../../row/collection.js";

const plan = "gaoqing-2021-urban-vitality";
export const textFile = `data/text/${plan}.txt`;
export const evidenceName = `data/evidence/zh/${plan}.0a1b2c3d.json`;
export const readerPage = `reader/${plan}`;
export const chartData = "embed/reader/plans/data.json";

/** Writes a site of one plan: its text, its tables, its opened sentences, a chart of its targets, and the pages that they lead to. */
export async function writeSmallSite(site: string): Promise<void> {
	const source = sources.find(({ document_id }) => document_id === plan);
	if (source === undefined) throw new Error(`no plan: ${plan}`);
	const tables = run([source], codebooks);
	await writeTables(tables, join(site, "data"));
	const evidence = JSON.stringify(await sentencesOf(site));
	await writeFiles(site, {
		[textFile]: source.text,
		[evidenceName]: evidence,
		[chartData]: JSON.stringify(tables.targets.map(recordOf)),
		...pagesFor(evidence),
	});
	await list(site);
}

/** Lists the files of a site as they are now. */
export async function list(site: string): Promise<void> {
	const inputs = { digests: {}, plans: new Map(), regions: new Set<string>(), detail: {} };
	await writeFile(join(site, "manifest.json"), manifestText(toManifest(await digestSite(site), inputs, "0.1.0")));
}

async function sentencesOf(site: string): Promise<Record<string, string>> {
	const database = await openTables(join(site, "data"));
	try {
		return await evidenceFile(database, toPageContext("zh", codebooks), plan);
	} finally {
		database.close();
	}
}

function recordOf(target: TargetRow): object {
	const { document_id, start, end, quote, value, value_max, unit } = target;
	return {
		document_id,
		start,
		end,
		quote,
		value,
		value_max,
		unit: unit === "" ? null : unit,
		link: targetPath(target),
	};
}

/** Pages that have all places that opened sentences are of, and lead to. */
function pagesFor(evidence: string): Record<string, string> {
	const places = new Map<string, Set<string>>([["index.html", new Set()]]);
	for (const [, path = "", , id = ""] of evidence.matchAll(/href=\\"\/([\w/-]*)(#([\w.-]+))?\\"/g)) {
		const page = `${path}.html`;
		places.set(page, (places.get(page) ?? new Set()).add(id));
	}
	const reader = places.get(`${readerPage}.html`);
	for (const anchor of Object.keys(JSON.parse(evidence))) reader?.add(anchor);
	const html = (ids: ReadonlySet<string>) =>
		[...ids]
			.filter(Boolean)
			.map((id) => `<p id="${id}">`)
			.join("");
	return Object.fromEntries([...places].map(([page, ids]) => [page, `<html lang="zh-CN">${html(ids)}`]));
}

async function writeFiles(site: string, files: Readonly<Record<string, string>>): Promise<void> {
	for (const [file, content] of Object.entries(files)) {
		await mkdir(dirname(join(site, file)), { recursive: true });
		await writeFile(join(site, file), content);
	}
}
