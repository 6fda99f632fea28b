import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** How many words of the lexicon a small project has. */
const words = 300;

/** How many lines of its plans. */
const lines = 40;

/** Makes a project, or makes one into that, of the beginnings of a checkout's plans, with its codebooks and a part of its lexicon. */
export async function makeSmallProject(checkout: string, root: string): Promise<void> {
	for (const part of ["seeds", "data", "test/gold"]) await rm(join(root, part), { recursive: true, force: true });
	await mkdir(join(root, "seeds"), { recursive: true });
	const isWanted = (file: string) => !file.includes("/tables") && !file.endsWith("lexicon.csv");
	await cp(join(checkout, "data"), join(root, "data"), { recursive: true, filter: isWanted });
	const lexicon = (await readFile(join(checkout, "data/lexicon.csv"), "utf8")).split("\n");
	await writeFile(join(root, "data/lexicon.csv"), `${lexicon.slice(0, words).join("\n")}\n`);
	const catalogue = (await readFile(join(checkout, "seeds/catalogue.csv"), "utf8")).split("\n");
	const rows = [1, 4].map((line) => catalogue[line] ?? "");
	await writeFile(join(root, "seeds/catalogue.csv"), `${[catalogue[0], ...rows].join("\n")}\n`);
	for (const row of rows) {
		const file = row.split(",")[1] ?? "";
		const text = await readFile(join(checkout, "seeds", file), "utf8");
		await writeFile(join(root, "seeds", file), `${text.split("\n").slice(0, lines).join("\n")}\n`);
	}
}
