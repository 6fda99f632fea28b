import { mkdir, readFile, symlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * Bundles the process that publishes in the place of the command line, in a folder, and returns its file: it is started anew
 * after each kill, and to compile the toolkit each time would take longer than the runs.
 */
export async function bundleRunner(folder: string): Promise<string> {
	const outfile = join(folder, "stand-in-runner.mjs");
	await mkdir(folder, { recursive: true });
	await symlink(resolve("node_modules"), join(folder, "node_modules")).catch(() => {});
	await build({
		entryPoints: [join(import.meta.dirname, "stand-in-runner.ts")],
		outfile,
		bundle: true,
		platform: "node",
		format: "esm",
		packages: "external",
		jsx: "automatic",
		jsxImportSource: "preact",
		logLevel: "error",
		plugins: [ownFolders],
	});
	return outfile;
}

/** Files of the toolkit read what lies beside them: each keeps the folder that it is from. The disk's faults stay one module. */
const ownFolders: Plugin = {
	name: "own-folders",
	setup({ onLoad, onResolve }) {
		onResolve({ filter: /disk-fault\.mjs$/ }, () => ({
			path: join(import.meta.dirname, "disk-fault.mjs"),
			external: true,
		}));
		onLoad({ filter: /\/src\/toolkit\/.*\.tsx?$/ }, async ({ path }) => ({
			contents: (await readFile(path, "utf8"))
				.replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
				.replaceAll("import.meta.url", JSON.stringify(`file://${path}`)),
			loader: path.endsWith("x") ? "tsx" : "ts",
		}));
	},
};
