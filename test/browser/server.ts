import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv, { type Options } from "sirv";

/** A folder that is served on loopback. */
export interface Server {
	/** `http://127.0.0.1:39241`, without a slash at its end. */
	address: string;
	close(): void;
}

/** Serves a folder as static hosts do: a page is found without its `.html`, and other sites may read what is public. */
export async function serveFolder(directory: string, options: Options = {}): Promise<Server> {
	const serve = sirv(directory, { extensions: ["html"], dev: true, setHeaders: allowOthers, ...options });
	const server = createServer((request, response) => serve(request, response));
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

function allowOthers(response: ServerResponse): void {
	response.setHeader("access-control-allow-origin", "*");
}
