import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
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
		files(request, response, () => {
			response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404 找不到此页 · no such page\n");
		});
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

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", reject);
			resolve();
		});
	});
}
