import { build } from "esbuild";

/**
 * Returns an ES module for the browser that exports what `source` does, with all that it imports from the installed
 * packages inside it. Framework's own way of bundling takes Node's half of some packages and ends in `node:` imports.
 * Throws where a package is not installed or needs Node.
 *
 * @example
 * await bundleModule('export { table } from "arquero"');
 */
export async function bundleModule(source: string): Promise<string> {
	const result = await build({
		stdin: { contents: source, resolveDir: process.cwd() },
		bundle: true,
		format: "esm",
		platform: "browser",
		target: "es2022",
		minify: true,
		legalComments: "none",
		write: false,
		logLevel: "error",
	});
	const [file] = result.outputFiles;
	if (file === undefined) {
		throw new Error("nothing was bundled");
	}
	return file.text;
}
