import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The file of a frozen chart that says the day of its version. */
export const datedFile = "metadata.json";

/**
 * Returns the day on which a version of a chart was released: what its frozen metadata say, where the site has it already,
 * so that a later build says the same; else today.
 */
export async function releaseDay(site: string, id: string, version: string, today: string): Promise<string> {
	const folder = `v/${version}/${id}`;
	const text = await readFile(join(site, folder, datedFile), "utf8").catch(() => null);
	const known: unknown = text === null ? null : JSON.parse(text)?.version?.date;
	return typeof known === "string" ? known : today;
}
