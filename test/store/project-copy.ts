import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Project, projectAt } from "../../src/toolkit/store/project.js";
import { newFolder } from "./sample.js";

/** Returns a copy of this project's seeds and codebooks, some of its files put in place of, or added. */
export async function copyProject(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Project> {
	const [here, project] = [projectAt(), projectAt(await newFolder())];
	await cp(here.seeds, project.seeds, { recursive: true });
	await cp(here.data, project.data, { recursive: true, filter: (file) => !file.startsWith(here.tables) });
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(project.root, name)), { recursive: true });
		await writeFile(join(project.root, name), content);
	}
	return project;
}
