import { resolve } from "node:path";
import type { Change, CollectionState } from "../change/change.js";
import { isEmpty } from "../change/empty.js";
import { toChange } from "../change/to-change.js";
import { toMarkdown } from "../change/to-markdown.js";
import { toText } from "../change/to-text.js";
import type { Language } from "../schema/language.js";
import { readCollectionState, readTableState } from "../store/collection-state.js";
import { type Project, projectAt } from "../store/project.js";
import { StateError, stateFolder } from "../store/state-folder.js";
import { CliError } from "./cli-error.js";
import { emitText } from "./emit.js";

/** Exit code where something changed, as diff(1) has it. */
export const changed = 1;

export interface DiffOptions {
	format: "text" | "json" | "markdown";
	language: Language;
	out?: string;
}

/** `bice diff A [B]`: writes what changed from A to B, and sets the exit code 1 where anything did. */
export async function diff(
	[before, after]: readonly [string, string | undefined],
	{ format, language, out }: DiffOptions,
	root?: string,
): Promise<void> {
	const sides = [resolve(before), after === undefined ? projectAt(root).root : resolve(after)] as const;
	const file = out && resolve(out);
	const change = toChange(await readState(sides[0]), await readState(sides[1]));
	await emitText(written(change, format, language), file);
	if (!isEmpty(change)) process.exitCode = changed;
}

function written(change: Change, format: DiffOptions["format"], language: Language): string {
	if (format === "json") return `${JSON.stringify(change, null, "\t")}\n`;
	return format === "text" ? toText(change, language) : toMarkdown(change, language);
}

async function readState(folder: string): Promise<CollectionState> {
	try {
		const place = stateFolder(folder);
		return place.kind === "site" ? await readCollectionState(place.site) : await readProject(place.project);
	} catch (error) {
		if (error instanceof StateError) {
			throw new CliError(error.message, "Give a site, a release, or a project after bice build.");
		}
		// exit code 1 would say that something changed
		const isDamaged = error instanceof SyntaxError || (error instanceof Error && "code" in error);
		throw isDamaged ? new CliError(`damaged (${error.message}): ${folder}`, "See bice verify.") : error;
	}
}

/** The charts of a project are made from its tables, as its next release would have them. */
async function readProject(project: Project): Promise<CollectionState> {
	const state = await readTableState(project);
	const { openPageSource } = await import("../publish/write-page.js");
	const { chartStates } = await import("../publish/change/chart-state.js");
	process.chdir(project.root);
	const source = await openPageSource(project.tables);
	try {
		return { ...state, charts: await chartStates(source) };
	} finally {
		source.database.close();
	}
}
