import { join, relative, resolve } from "node:path";

/** Where the parts of a project lie, as absolute paths. */
export interface Project {
	readonly root: string;
	/** The plans, byte for byte. */
	readonly seeds: string;
	/** What is said of each plan by hand. */
	readonly catalogue: string;
	/** The codebooks. */
	readonly data: string;
	/** The built tables. */
	readonly tables: string;
	/** The built report. */
	readonly site: string;
}

/** Returns the project in a folder; without one, the checkout that this file belongs to. */
export function projectAt(root: string = join(import.meta.dirname, "../../..")): Project {
	const at = (...path: string[]) => resolve(root, ...path);
	return {
		root: at(),
		seeds: at("seeds"),
		catalogue: at("seeds", "catalogue.csv"),
		data: at("data"),
		tables: at("data", "tables"),
		site: at("dist"),
	};
}

/** Returns a file's path as a person in the root folder would write it: `data/lexicon.csv`. */
export function nameIn(project: Project, file: string): string {
	return relative(project.root, file).replaceAll("\\", "/");
}
