import { relative, resolve } from "node:path";
import { siteInputs, tableInputs } from "../store/build-input.js";
import { listFiles } from "../store/file-list.js";
import { nameIn, type Project } from "../store/project.js";
import { type Digests, isFresh, readStamp, type Stamp, writeStamp } from "../store/stamp.js";
import { CliError } from "./cli-error.js";
import { logToStderr } from "./phase.js";

/** A stage of the build: what it is made from, where its files lie, and where it is noted what was made from what. */
export interface Stage {
	root: string;
	folder: string;
	stamp: string;
	inputs: Digests;
}

/** Returns the stage that makes the tables of a project. */
export async function tableStage(project: Project): Promise<Stage> {
	const { root, tables } = project;
	return {
		root,
		folder: nameIn(project, tables),
		stamp: resolve(tables, stampName),
		inputs: await tableInputs(project),
	};
}

/** Returns the stage that makes the report of a project. */
export async function siteStage(project: Project): Promise<Stage> {
	const { root, site } = project;
	const stamp = resolve(root, "src/.observablehq", stampName);
	return { root, folder: nameIn(project, site), stamp, inputs: await siteInputs(project) };
}

const stampName = ".stamp.json";

/** Makes a stage where one of its inputs changed, or somebody touched what it made; else says that it is as it was. */
export async function ifChanged(name: string, stage: Stage, force: boolean, make: () => Promise<void>): Promise<void> {
	const last = await readStamp(stage.stamp);
	if (!force && (await isFresh(last, stage.inputs, stage.root))) {
		logToStderr(`${name.padEnd(9)} unchanged`);
		return;
	}
	await make();
	const { inputs, root, folder, stamp } = stage;
	// what begins with a dot is the build's own memory, which may go at any time
	const files = (await listFiles(resolve(root, folder))).filter((file) => !file.startsWith("."));
	const outputs = files.map((file) => `${folder}/${file}`);
	await writeStamp(stamp, { inputs, root, outputs, last });
}

/** `bice build --why FILE`: says which inputs changed before the build that wrote a file, and which changed since. */
export async function explainFile(project: Project, file: string): Promise<void> {
	const name = relative(project.root, resolve(file)).replaceAll("\\", "/");
	for (const stage of [await tableStage(project), await siteStage(project)]) {
		const last = await readStamp(stage.stamp);
		if (last === null || !(name in last.outputs)) continue;
		process.stdout.write(`${explanation(name, last, await isFresh(last, stage.inputs, stage.root))}\n`);
		return;
	}
	throw new CliError(`no build made the file: ${file}`, "Name a file under data/tables/ or dist/, after bice build.");
}

function explanation(name: string, { changed }: Stamp, fresh: boolean): string {
	const why =
		changed.length === 0
			? [`${name} was written by the first build, or by one that was forced`]
			: [
					`${name} was written by the last build, before which these had changed:`,
					...changed.map((input) => `  ${input}`),
				];
	const since = fresh ? "nothing has changed since" : "some have changed since: the next build writes it again";
	return [...why, since].join("\n");
}
