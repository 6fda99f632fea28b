import { resolve } from "node:path";
import { siteInputs, tableInputs } from "../store/build-input.js";
import { listFiles } from "../store/file-list.js";
import { nameIn, type Project } from "../store/project.js";
import { type Digests, isFresh, readStamp, writeStamp } from "../store/stamp.js";
import { say } from "./log.js";

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
		say(name, "unchanged");
		return;
	}
	await make();
	const { inputs, root, folder, stamp } = stage;
	// what begins with a dot is the build's own memory, which may go at any time; the log of changes comes after the tables
	const files = (await listFiles(resolve(root, folder))).filter((file) => !/^(?:\.|changes\.json$)/.test(file));
	const outputs = files.map((file) => `${folder}/${file}`);
	await writeStamp(stamp, { inputs, root, outputs, last });
}
