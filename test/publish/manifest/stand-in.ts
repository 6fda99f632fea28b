import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../../src/toolkit/pipeline.js";
import type { Manifest } from "../../../src/toolkit/publish/manifest/manifest-schema.js";
import { readInputs } from "../../../src/toolkit/publish/manifest/read-input.js";
import { digestSite } from "../../../src/toolkit/publish/manifest/site-digest.js";
import { toManifest } from "../../../src/toolkit/publish/manifest/write-manifest.js";
import { tableNames } from "../../../src/toolkit/schema/table.js";
import { listFiles } from "../../../src/toolkit/store/file-list.js";
import type { Project } from "../../../src/toolkit/store/project.js";
import { readCollection } from "../../../src/toolkit/store/seed.js";
import { digestInputs } from "../../../src/toolkit/store/stamp.js";
import { writeTables } from "../../../src/toolkit/store/table.js";
import { copyProject } from "../../store/project-copy.js";

const plans = {
	one: ["370322", "一、科技\n1.高新技术企业达到110家,新建绿色工厂3家。\n2.城镇新增就业1700人。"],
	two: ["370702", "一、科技\n1.高新技术企业达到12家以上,新建绿色工厂2家。\n二、绿色\n2.建成5G基站226个。"],
};

/** A part of the lexicon is read faster, and says what all of it would of texts as short as these. */
const words = 300;

/** Returns a project of two small plans, with the codebooks of this one. */
export async function smallProject(): Promise<Project> {
	const project = await copyProject();
	await rm(project.seeds, { recursive: true });
	await mkdir(project.seeds);
	const rows = Object.entries(plans).map(([id, [region]]) => `${id},${id}.txt,${region},,,,annual,,2024,2024,,手填`);
	const header =
		"document_id,source_file,region_code,title,document_number,issuer,plan_type,issued,period_start,period_end,source_url,note";
	await writeFile(project.catalogue, `${[header, ...rows].join("\n")}\n`);
	const lexicon = join(project.data, "lexicon.csv");
	const lines = (await readFile(lexicon, "utf8")).split("\n").slice(0, 1 + words);
	await writeFile(lexicon, `${lines.join("\n")}\n`);
	for (const [id, [, text = ""]] of Object.entries(plans)) await writeFile(join(project.seeds, `${id}.txt`), text);
	return project;
}

/** Builds the tables of a project, and a site that holds them, the texts, and a page that says a little of every plan. */
export async function buildStandIn(project: Project): Promise<void> {
	const { sources, codebooks } = await readCollection(project);
	const tables = run(sources, codebooks);
	await writeTables(tables, project.tables);
	await rm(project.site, { recursive: true, force: true });
	await mkdir(join(project.site, "data/text"), { recursive: true });
	for (const file of ["bice.duckdb", ...tableNames.map((name) => `${name}.parquet`)]) {
		await copyFile(join(project.tables, file), join(project.site, "data", file));
	}
	for (const { document_id, source_file } of sources) {
		const bytes = await readFile(join(project.seeds, source_file));
		await writeFile(join(project.site, "data/text", `${document_id}.txt`), bytes);
	}
	const facts = tables.targets
		.map(({ target_id, indicator }) => `<p>${target_id} ${indicator}`)
		.sort()
		.join("");
	await writeFile(join(project.site, "index.html"), `<html lang="zh-CN"><p>${tables.documents.length}${facts}`);
}

/** Returns the manifest of the stand-in as it would be written, but that its code is never another. */
export async function manifestOfStandIn(project: Project): Promise<Manifest> {
	const digests = async ({ root }: Project) => {
		const seeds = (await listFiles(join(root, "seeds"))).map((file) => `seeds/${file}`);
		const books = (await listFiles(join(root, "data"))).filter((file) => /^[\w-]+\.csv$/.test(file));
		return await digestInputs(root, [...seeds, ...books.map((file) => `data/${file}`)]);
	};
	const inputs = await readInputs(project, { ofSite: digests, ofTables: digests });
	return toManifest(await digestSite(project.site), inputs, "0.1.0");
}
