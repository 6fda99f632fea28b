import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Project, projectAt } from "./project.js";
import { tableFile } from "./table.js";

/** A folder that holds the state of a collection: a built site, or a project with its tables. */
export type StateFolder =
	| { readonly kind: "site"; readonly site: string }
	| { readonly kind: "project"; readonly project: Project };

/** A folder that holds no state of a collection, or one that does not hold together; the message is one sentence. */
export class StateError extends Error {
	override readonly name = "StateError";
}

/**
 * Returns what a folder holds: a site or a release (`data/documents.parquet`), a folder that is published to (its
 * `current` release), or a project (`data/tables/`). Throws a `StateError` for any other folder.
 */
export function stateFolder(folder: string): StateFolder {
	const site = [folder, join(folder, "current")].find((place) =>
		existsSync(tableFile(join(place, "data"), "documents")),
	);
	if (site !== undefined) return { kind: "site", site };
	const project = projectAt(folder);
	if (existsSync(tableFile(project.tables, "documents"))) return { kind: "project", project };
	throw new StateError(`${existsSync(folder) ? "no site, release or built project" : "no such folder"}: ${folder}`);
}
