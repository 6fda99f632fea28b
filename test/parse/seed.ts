import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The folder of whole documents read and compared: `<name>.txt` in, `<name>.json` out. */
export const fixtureFolder = join(root, "test/fixtures/plan");

/** Returns the texts of a folder by name, in order of name. */
function textsOf(folder: string): ReadonlyMap<string, string> {
	const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
	return new Map(files.sort().map((file) => [file.replace(/\.txt$/, ""), readFileSync(join(folder, file), "utf8")]));
}

/** The five seed plans by document id, as they stand in `seeds/`. */
export const seedTexts = textsOf(join(root, "seeds"));

/** The other whole documents: plans of other provinces and layouts, and small ones made to show a layout. */
export const fixtureTexts = textsOf(fixtureFolder);

/** Returns the text of a seed or fixture plan. */
export function planText(name: string): string {
	const text = seedTexts.get(name) ?? fixtureTexts.get(name);
	if (text === undefined) throw new Error(`unknown plan: ${name}`);
	return text;
}

/** Returns the rows of a file of coded examples in `test/gold`. */
export function goldRows<Row>(file: string): Row[] {
	const lines = readFileSync(join(root, "test/gold", file), "utf8")
		.trim()
		.split("\n");
	return lines.map((line) => JSON.parse(line) as Row);
}
