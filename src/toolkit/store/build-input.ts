import { join } from "node:path";
import { listFiles } from "./file-list.js";
import { nameIn, type Project, projectAt } from "./project.js";
import { type Digests, digestInputs } from "./stamp.js";

/** Parts of the toolkit that make pages and commands: tables do not depend on them, but for the commands that make tables. */
const notForTables = /^src\/toolkit\/(?:(?:card|chart|page|publish)\/|cli\/(?!(?:build|evaluation|read-plans)\.ts$))/;

/**
 * Returns the digests of all that the tables of a project are made from: plans, catalogue, codebooks, hand-coded examples,
 * code, packages and Node. Names of the toolkit's own files begin with `bice:`, since a project may lie elsewhere.
 */
export async function tableInputs(project: Project): Promise<Digests> {
	const own = [
		...(await listOf(project.root, "seeds")),
		...(await listOf(project.root, "data")).filter((file) => file.endsWith(".csv") && !file.includes("/tables/")),
		...(await listOf(project.root, "test/gold")),
	];
	return { ...(await digestInputs(project.root, own)), ...(await codeInputs((file) => !notForTables.test(file))) };
}

/**
 * Returns the digests of all that the report is made from: what tables are, all code, what changed since earlier releases, and
 * where it will be published.
 */
export async function siteInputs(project: Project): Promise<Digests> {
	const { BICE_SITE = "", SOURCE_DATE_EPOCH = "" } = process.env;
	const site = { BICE_SITE, SOURCE_DATE_EPOCH };
	const tables = await tableInputs(project);
	const changes = (await listOf(project.root, nameIn(project, project.tables))).filter((file) =>
		file.endsWith("/changes.json"),
	);
	return { ...tables, ...(await codeInputs(() => true)), ...(await digestInputs(project.root, changes, site)) };
}

async function codeInputs(isInput: (file: string) => boolean): Promise<Digests> {
	const { root } = projectAt();
	const code = (await listOf(root, "src")).filter((file) => !file.includes("/.observablehq/") && isInput(file));
	const files = [...code, "package-lock.json", "observablehq.config.ts"];
	const digests = await digestInputs(root, files, { node: process.version });
	return Object.fromEntries(Object.entries(digests).map(([name, digest]) => [`bice:${name}`, digest]));
}

/** Returns the files of a folder with those below it, seen from the root; none where there is no such folder. */
async function listOf(root: string, folder: string): Promise<string[]> {
	const files = await listFiles(join(root, folder)).catch(() => []);
	return files.map((file) => `${folder}/${file.replaceAll("\\", "/")}`);
}
