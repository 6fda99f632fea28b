import { cp, mkdir, mkdtemp, readdir, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../cli/run.js";

/** Files of the checkout without which the report is not built. */
const parts = ["src", "observablehq.config.ts", "package.json", "tsconfig.json"];

/**
 * Makes a project of plans of one's own in the temporary folder, with the checkout's codebooks and pages, builds tables
 * and report from it, and returns its folder. Throws what the build said where it failed.
 */
export async function buildProject(plans: Readonly<Record<string, string>>, catalogue: string): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), "bice-hostile-"));
	const skipped = resolve("src/.observablehq");
	for (const part of parts) {
		await cp(part, join(root, part), { recursive: true, filter: (source) => resolve(source) !== skipped });
	}
	await symlink(resolve("node_modules"), join(root, "node_modules"));
	await mkdir(join(root, "data"));
	for (const file of (await readdir("data")).filter((name) => name.endsWith(".csv"))) {
		await cp(join("data", file), join(root, "data", file));
	}
	await mkdir(join(root, "seeds"));
	await writeFile(join(root, "seeds/catalogue.csv"), catalogue);
	for (const [name, text] of Object.entries(plans)) await writeFile(join(root, "seeds", name), text);
	const built = await run(["build", "--site", "--root", root]);
	if (built.code !== 0) throw new Error(`the report could not be built:\n${built.stderr}`);
	return root;
}
