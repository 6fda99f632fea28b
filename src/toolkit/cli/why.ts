import { relative, resolve } from "node:path";
import { type FileHistory, fileHistory } from "../publish/manifest/file-history.js";
import { keptManifests } from "../publish/manifest/kept-manifest.js";
import { readInputs } from "../publish/manifest/read-input.js";
import { drawnFrom } from "../publish/manifest/read-shape.js";
import { nameIn, type Project } from "../store/project.js";
import { isFresh, readStamp, type Stamp } from "../store/stamp.js";
import { CliError } from "./cli-error.js";
import { tableStage } from "./stage.js";

/**
 * `bice build --why FILE`: says what the last build did to a file of the site or the tables, which of its inputs had changed before,
 * and whether any has since. Throws a `CliError` for a file that no build made.
 */
export async function explainFile(project: Project, file: string): Promise<void> {
	const path = resolve(file);
	const name = nameIn(project, path);
	const lines = (await siteLines(project, path, name)) ?? (await tableLines(project, name));
	if (lines === null) {
		throw new CliError(`no build made the file: ${file}`, "Name a file under data/tables/ or dist/, after bice build.");
	}
	process.stdout.write(`${lines.join("\n")}\n`);
}

async function siteLines(project: Project, path: string, name: string): Promise<string[] | null> {
	const inSite = relative(project.site, path).replaceAll("\\", "/");
	const { before, now } = await keptManifests(project);
	const history = now === null ? null : fileHistory(inSite, now, before);
	if (history === null) return null;
	const told = [...whatHappened(name, history), ...madeFrom(history, await drawnFrom(project.site, inSite))];
	if (history.inputs.length === 0) return told;
	const { digests } = await readInputs(project);
	// what a chart says is known only when it is made again
	const known = history.inputs.filter((input) => input in digests);
	const changed = known.filter((input) => digests[input] !== now?.manifest.inputs[input]);
	return [...told, ...sinceThen(changed)];
}

const events: Readonly<Record<FileHistory["event"], (changed: boolean) => string>> = {
	first: () => "was written by the first build that is known",
	new: (changed) => `is new with the last build${changed ? ", before which these had changed:" : ""}`,
	written: (changed) =>
		changed
			? "was written by the last build, before which these had changed:"
			: "was written by the last build, though nothing that it is made from had changed: the build does not repeat itself",
	kept: (changed) =>
		changed
			? "has the bytes of the build before, though these had changed:"
			: "has the bytes of the build before: nothing that it is made from had changed",
};

function whatHappened(name: string, { event, changed }: FileHistory): string[] {
	return [`${name} ${events[event](changed.length > 0)}`, ...changed.map((input) => `  ${input}`)];
}

function madeFrom({ inputs }: FileHistory, plans: readonly string[]): string[] {
	const rows = inputs.filter((input) => input.includes("#")).length;
	const others = inputs.filter((input) => !/^seeds\//.test(input));
	const all = [...(rows > 0 ? [`the plans and their ${rows} rows of the catalogue`] : []), ...others];
	return [
		inputs.length === 0 ? "it is frozen: no build writes it again" : `it is made from ${all.join(", ")}`,
		...(plans.length > 0 ? [`it draws from the plans ${plans.join(", ")}`] : []),
	];
}

async function tableLines(project: Project, name: string): Promise<string[] | null> {
	const { inputs, root, stamp } = await tableStage(project);
	const last = await readStamp(stamp);
	if (last === null || !(name in last.outputs)) return null;
	return [...whatWasWritten(name, last), since(await isFresh(last, inputs, root))];
}

function whatWasWritten(name: string, { changed }: Stamp): string[] {
	if (changed.length === 0)
		return [
			`${name} was written by the first build, by one that was forced, or after a file of the tables was touched`,
		];
	return [
		`${name} was written by the last build, before which these had changed:`,
		...changed.map((input) => `  ${input}`),
	];
}

function sinceThen(changed: readonly string[]): string[] {
	if (changed.length === 0) return ["nothing that it is made from has changed since"];
	return [
		"these have changed since, so that the next build may write it again:",
		...changed.map((input) => `  ${input}`),
	];
}

function since(fresh: boolean): string {
	return fresh ? "nothing has changed since" : "some have changed since: the next build writes it again";
}
