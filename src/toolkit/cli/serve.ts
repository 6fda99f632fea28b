import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** A folder that is being served. */
export interface Served {
	/** Where: `http://127.0.0.1:3000/`. */
	readonly address: string;
	close(): void;
}

/** Serves a folder on loopback, on `port` or, where that is taken, on a free one. */
export async function serve(directory: string, port: number): Promise<Served> {
	// dev: files are looked up at each request, so that a rebuild under a running server is served whole
	const files = sirv(directory, { etag: true, dev: true });
	const server = createServer((request, response) => {
		files(request, response, () => void answerMissing(response, directory));
	});
	await listen(server, port).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
		return listen(server, 0);
	});
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** Answers an address without a page as a static host does: with the site's own page for that, or a line where it has none. */
async function answerMissing(response: ServerResponse, directory: string): Promise<void> {
	const page = await readFile(join(directory, "404.html")).catch(() => null);
	const type = page === null ? "text/plain" : "text/html";
	response.writeHead(404, { "content-type": `${type}; charset=utf-8` }).end(page ?? "404 找不到此页 · no such page\n");
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", reject);
			resolve();
		});
	});
}
