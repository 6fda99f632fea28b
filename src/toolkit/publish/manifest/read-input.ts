import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../../card/data/canonical-json.js";
import type { CatalogueEntry } from "../../schema/codebook.js";
import { siteInputs, tableInputs } from "../../store/build-input.js";
import { readCatalogue } from "../../store/catalogue.js";
import { readCodebooks } from "../../store/codebook.js";
import { nameIn, type Project } from "../../store/project.js";
import type { Digests } from "../../store/stamp.js";
import { sha256 } from "../file-digest.js";

/** What a site is made from, by name; see {@link readInputs}. */
export interface Inputs {
	/** SHA-256 by the name that a manifest uses. */
	readonly digests: Digests;
	/** Of each plan, by its id, the names of its text (where there is one) and of its row. */
	readonly plans: ReadonlyMap<string, readonly string[]>;
	/** Regions that have a plan in force: neither withdrawn nor superseded. */
	readonly regions: ReadonlySet<string>;
	/** The same, file by file: what stands behind `code`. */
	readonly detail: Digests;
}

/** Names of inputs that are no file of the project. */
export const code = "code";
export const tableCode = "code of tables";
export const packages = "packages";
export const node = "node";
export const siteAddress = "BICE_SITE";
export const gold = "test/gold";
export const changes = "data/tables/changes.json";

/** Where the digests of input files come from. */
const fileInputs = { ofSite: siteInputs, ofTables: tableInputs };

/**
 * Returns what the site of a project is made from: each plan's text and row of the catalogue, each codebook, the hand-coded
 * examples, the code (of the tables, and all of it), the packages, Node, where the site is published, and what changed.
 *
 * @example
 * digests["seeds/gaoqing-2024-key-points.txt"], digests["seeds/catalogue.csv#gaoqing-2024-key-points"], digests["data/units.csv"]
 */
export async function readInputs(project: Project, { ofSite, ofTables } = fileInputs): Promise<Inputs> {
	const [detail, tables] = [await ofSite(project), await ofTables(project)];
	const { rows, plans, regions } = await readPlans(project, detail);
	const books = Object.entries(detail).filter(([name]) => /^data\/[\w-]+\.csv$/.test(name));
	const digests = {
		...Object.fromEntries(books),
		...rows,
		...(await fileDigest(project, changes)),
		[gold]: joined(detail, (name) => name.startsWith(`${gold}/`)),
		[code]: joined(detail, isCode),
		[tableCode]: joined(tables, isCode),
		[packages]: joined(detail, (name) => name.endsWith("package-lock.json")),
		[node]: sha256(process.version),
		[siteAddress]: sha256(process.env.BICE_SITE ?? ""),
	};
	return { digests, plans, regions, detail };
}

/** Returns whether an input file stands behind `code`. */
export function isCode(name: string): boolean {
	return name.startsWith("bice:src/") || name === "bice:observablehq.config.ts";
}

async function readPlans(
	project: Project,
	detail: Digests,
): Promise<Pick<Inputs, "plans" | "regions"> & { rows: Digests }> {
	const { codebooks } = await readCodebooks(project);
	const { rows } = await readCatalogue(project, codebooks.regions);
	const entries = rows.map(({ row }) => row);
	const catalogue = nameIn(project, project.catalogue);
	const found: Record<string, string> = {};
	const plans = new Map<string, string[]>();
	for (const row of entries) {
		const text = nameIn(project, join(project.seeds, row.source_file));
		const named = `${catalogue}#${row.document_id}`;
		const digest = detail[text];
		if (digest !== undefined) found[text] = digest;
		found[named] = sha256(canonicalJson(row));
		plans.set(row.document_id, digest === undefined ? [named] : [text, named]);
	}
	return { rows: found, plans, regions: regionsInForce(entries) };
}

function regionsInForce(entries: readonly CatalogueEntry[]): ReadonlySet<string> {
	const superseded = new Set(entries.map(({ supersedes }) => supersedes));
	const inForce = entries.filter(({ document_id, withdrawn }) => withdrawn === null && !superseded.has(document_id));
	return new Set(inForce.flatMap(({ region_code }) => region_code ?? []));
}

async function fileDigest({ root }: Project, name: string): Promise<Digests> {
	const content = await readFile(join(root, name)).catch(() => new Uint8Array());
	return { [name]: sha256(content) };
}

function joined(digests: Digests, isPart: (name: string) => boolean): string {
	const part = Object.entries(digests).filter(([name]) => isPart(name));
	return sha256(
		part
			.map(([name, digest]) => `${name}\0${digest}\n`)
			.sort()
			.join(""),
	);
}
