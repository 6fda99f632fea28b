import { renderDataFile } from "../page/download/data-file.js";
import { dataFiles } from "../page/download/data-path.js";
import { openPageSource } from "./write-page.js";

/** Writes the file at an address, `/data/targets.csv`, to standard output, where Framework takes it. Throws for any other. */
export async function writeDataFile(path: string): Promise<void> {
	const file = dataFiles().find((candidate) => candidate.path === path);
	if (file === undefined) throw new Error(`unknown file: ${path}`);
	const source = await openPageSource();
	try {
		process.stdout.write(await renderDataFile(file, source));
	} finally {
		source.database.close();
	}
}
