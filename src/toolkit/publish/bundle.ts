import { type BuildOptions, build } from "esbuild";

/**
 * Returns an ES module for the browser that exports what `source` does, with all that it imports from the installed
 * packages inside it. Framework's own way of bundling takes Node's half of some packages and ends in `node:` imports.
 * Throws where a package is not installed or needs Node.
 *
 * @example
 * await bundleModule('export { table } from "arquero"');
 */
export async function bundleModule(source: string): Promise<string> {
	return bundle({ stdin: { contents: source, resolveDir: process.cwd() }, format: "esm", target: "es2022" });
}

/**
 * Returns a script or style sheet for foreign pages, in whose browsers it runs as it is, with all that it imports in it: as a
 * module, or as a script that leaves no name behind.
 */
export async function bundleFile(file: string, format: "esm" | "iife" = "esm"): Promise<string> {
	return bundle({ entryPoints: [file], format, target: ["es2022", "chrome105", "safari16", "firefox110"] });
}

async function bundle(options: BuildOptions): Promise<string> {
	const result = await build({
		bundle: true,
		platform: "browser",
		minify: true,
		legalComments: "none",
		logLevel: "error",
		...options,
		write: false,
	});
	const [file] = result.outputFiles;
	if (file === undefined) {
		throw new Error("nothing was bundled");
	}
	return file.text;
}
