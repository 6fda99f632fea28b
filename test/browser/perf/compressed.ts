import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { listFiles } from "../../../src/toolkit/store/file-list.js";

/** A copy of a site in which every file has its gzip beside it. */
export interface CompressedSite {
	directory: string;
	/** Bytes of a page's own file as it is built, without compression. */
	rawBytes(file: string): Promise<number>;
	remove(): Promise<void>;
}

/** What static hosts compress; tables and pictures are so already. */
const text = /\.(?:html|js|css|svg|json|csv|wasm)$/;

/**
 * Copies a site to the temporary folder with a gzip beside each text, as static hosts serve them. Frozen charts, which no page
 * shows, stay behind.
 */
export async function compressSite(source: string): Promise<CompressedSite> {
	const directory = await mkdtemp(join(tmpdir(), "bice-perf-"));
	const frozen = join(source, "v");
	await cp(source, directory, { recursive: true, filter: (path) => path !== frozen });
	for (const file of (await listFiles(directory)).filter((name) => text.test(name))) {
		await writeFile(join(directory, `${file}.gz`), gzipSync(await readFile(join(directory, file)), { level: 6 }));
	}
	return {
		directory,
		rawBytes: async (file) => (await stat(join(directory, file))).size,
		remove: () => rm(directory, { recursive: true }),
	};
}
