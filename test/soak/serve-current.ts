import { type FileHandle, open } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pipeline } from "node:stream/promises";

const types: Readonly<Record<string, string>> = {
	".html": "text/html",
	".js": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".svg": "image/svg+xml",
};

/**
 * Serves a folder on loopback as static hosts do: each request opens its file by its name, through whatever links lead there
 * then, and sends what that file holds. The header `x-file` names it. Returns its address and how to end it.
 */
export async function serveCurrent(folder: string): Promise<{ address: string; close(): void }> {
	const server = createServer((request, response) => {
		answer(folder, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname), response).catch(() =>
			response.destroy(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
	const name = path.replace(/^\//, "");
	const names =
		name === "" || name.endsWith("/") ? [`${name}index.html`] : [name, `${name}.html`, `${name}/index.html`];
	for (const file of names) {
		const handle = await openFile(join(folder, file));
		if (handle === null) continue;
		try {
			const { size } = await handle.stat();
			const type = types[extname(file)] ?? "application/octet-stream";
			response.writeHead(200, { "content-type": type, "content-length": size, "x-file": encodeURIComponent(file) });
			const content = handle.createReadStream({ autoClose: false });
			const { socket } = response;
			await pipeline(content, response);
			// what was announced and is there no more: a client would wait for it
			if (content.bytesRead < size) socket?.destroy();
		} finally {
			await handle.close();
		}
		return;
	}
	response.writeHead(404).end();
}

/** Returns an open file; null where there is none, or a folder. */
async function openFile(file: string): Promise<FileHandle | null> {
	const handle = await open(file, "r").catch(() => null);
	if (handle === null || (await handle.stat()).isFile()) return handle;
	await handle.close();
	return null;
}
