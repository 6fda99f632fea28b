import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of somebody else, as far as it matters to what is embedded in it. */
export interface HostPage {
	/** What was pasted into it. */
	embed: string;
	/** Its own look. */
	style?: string;
	/** Attributes of `<html>`: `dir="rtl"`. */
	root?: string;
	/** Its Content-Security-Policy. */
	policy?: string;
}

/** A web site of somebody else, on an origin of its own. */
export interface Host {
	address: string;
	/** Puts a page up and returns its address. */
	put(page: HostPage): string;
	close(): void;
}

/** Starts a site of somebody else on loopback. */
export async function openHost(): Promise<Host> {
	const files = new Map<string, { type: string; content: string; policy: string | undefined }>();
	const server = createServer((request, response) => {
		const file = files.get(request.url ?? "");
		if (!file) return response.writeHead(404).end();
		const policy = file.policy === undefined ? {} : { "content-security-policy": file.policy };
		return response.writeHead(200, { "content-type": `${file.type}; charset=utf-8`, ...policy }).end(file.content);
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		address,
		put: (page) => {
			const name = `/${files.size}`;
			files.set(`${name}.css`, { type: "text/css", content: page.style ?? "", policy: undefined });
			files.set(name, { type: "text/html", content: document(page, `${name}.css`), policy: page.policy });
			return address + name;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

function document({ embed, root = "" }: HostPage, sheet: string): string {
	return `<!DOCTYPE html>
<html lang="en" ${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page of somebody else</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${sheet}">
</head>
<body>
<main>
<h1 class="title">A story</h1>
<p class="subtitle">Its <a href="#more">beginning</a>, <mark>marked</mark>.</p>
<div class="card"><details class="fold"><summary>More</summary> of it</details></div>
${embed}
<p class="source" id="more">Its end.</p>
</main>
</body>
</html>
`;
}
