import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeWhole } from "../../src/toolkit/store/atomic.js";
import { openTables } from "../../src/toolkit/store/database.js";
import { listFiles } from "../../src/toolkit/store/file-list.js";

/** The files of a site by their paths. */
export type SiteFiles = Map<string, string>;

interface Plan {
	document_id: string;
	title: string | null;
	targets: string;
	/** What stands for all that its sentences say, and where. */
	sentences: string;
}

/**
 * Returns a small site from the tables of a project: a page a plan with its style, scripts and opened sentences under names
 * with a hash, a chart a plan, live and frozen, and tables to download. `last` is the release before: charts that it has and
 * the tables have not leave a page that says so.
 */
export async function standInSite(tables: string, last: string | null): Promise<SiteFiles> {
	const plans = await readPlans(tables);
	const files: SiteFiles = new Map();
	const state = plans.map(({ document_id, sentences }) => `${document_id} ${sentences}`).join("\n");
	const part = hashed(files, "_import/part", "js", `export const state = ${JSON.stringify(state)};`);
	const script = hashed(files, "_import/page", "js", `import { state } from "./${part.slice("_import/".length)}";`);
	const style = hashed(files, "_file/page", "css", `/* ${hashOf(state)} */`);
	const head = (up: string) =>
		`<script type="module" src="${up}${script}"></script><link rel="stylesheet" href="${up}${style}">`;
	for (const { document_id, title, targets, sentences: said } of plans) {
		const sentences = hashed(
			files,
			`data/evidence/zh/${document_id}`,
			"json",
			JSON.stringify({ all: `${said} ${targets}` }),
		);
		const opened = `<template><a data-file="sentences" href="../${sentences}"></a></template>`;
		files.set(`reader/${document_id}.html`, page(`${title}`, `${head("../")}${opened}<p>${targets}</p>`));
		const version = hashOf(targets);
		files.set(`embed/plan/${document_id}/index.html`, page(`${title}`, `<p>${targets}</p>`));
		files.set(`embed/plan/${document_id}/version.json`, JSON.stringify({ version }));
		files.set(`embed/plan/${document_id}/data.csv`, targets);
		files.set(`v/${version}/plan/${document_id}/data.csv`, targets);
	}
	const links = plans.map(({ document_id }) => `<a href="./reader/${document_id}">${document_id}</a>`).join("");
	files.set("index.html", page("比策", `${head("./")}${links}`));
	files.set("data/documents.csv", ["document_id", ...plans.map(({ document_id }) => document_id), ""].join("\n"));
	for (const chart of await chartsOf(last)) {
		if (files.has(`${chart}/index.html`)) continue;
		files.set(`${chart}/index.html`, page("已撤回", "<p>已撤回"));
		files.set(`${chart}/withdrawn.json`, "{}");
	}
	return files;
}

/** Writes a site where a build would, each file as a whole; what it lacks goes, but for frozen charts. */
export async function writeStandIn(files: SiteFiles, site: string): Promise<void> {
	const frozen = (await listFiles(site).catch(() => [])).filter((file) => file.startsWith("v/") && !files.has(file));
	for (const file of frozen) files.set(file, await readFile(join(site, file), "utf8"));
	for (const [file, content] of [...files, ["manifest.json", manifestOf(files)] as const]) {
		const known = await readFile(join(site, file), "utf8").catch(() => null);
		if (known === content) continue;
		await mkdir(dirname(join(site, file)), { recursive: true });
		await writeWhole(join(site, file), content);
	}
	for (const file of await listFiles(site)) {
		if (!files.has(file) && file !== "manifest.json") await rm(join(site, file));
	}
}

/** Returns what a site says it is made of. */
function manifestOf(files: SiteFiles): string {
	const own = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
	const listed = own.map(([file, content]) => [
		file,
		{ sha256: createHash("sha256").update(content).digest("hex"), bytes: Buffer.byteLength(content), from: "tables" },
	]);
	const from = { tables: [] };
	const about = { $schema: "data/manifest.schema.json", schema: 1, bice: "0.1.0", node: "20", inputs: {}, from };
	return `${JSON.stringify({ ...about, files: Object.fromEntries(listed) }, null, "\t")}\n`;
}

async function readPlans(tables: string): Promise<Plan[]> {
	const database = await openTables(tables);
	try {
		const rows = await database.query(
			`SELECT d.document_id, d.title,
				coalesce(string_agg(t.raw, ' ' ORDER BY t.target_id), '') AS targets,
				md5(coalesce(string_agg(concat(t.quote, t.start), ' ' ORDER BY t.target_id), '')) AS sentences
			FROM documents d LEFT JOIN targets t USING (document_id) GROUP BY ALL ORDER BY d.document_id`,
		);
		return rows.map((row) => ({
			document_id: String(row.document_id),
			title: row.title === null ? null : String(row.title),
			targets: String(row.targets),
			sentences: String(row.sentences),
		}));
	} finally {
		database.close();
	}
}

async function chartsOf(last: string | null): Promise<string[]> {
	const names = last === null ? [] : await readdir(join(last, "embed/plan")).catch(() => []);
	return names.map((name) => `embed/plan/${name}`);
}

function hashed(files: SiteFiles, name: string, ending: string, content: string): string {
	const file = `${name}.${hashOf(content)}.${ending}`;
	files.set(file, content);
	return file;
}

function hashOf(content: string): string {
	return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

function page(title: string, body: string): string {
	return `<!DOCTYPE html><html lang="zh-CN"><title>${title}</title>${body}</html>`;
}
