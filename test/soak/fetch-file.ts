import { createHash } from "node:crypto";
import { Agent, get } from "node:http";
import type { Answer } from "./observation.js";

/** An answer with what it said. */
export interface Fetched extends Omit<Answer, "isLate"> {
	type: string;
	text: string;
}

const agent = new Agent({ keepAlive: true });

/** Fetches a file by its path; a connection that breaks gives an answer that is not complete, of status 0 before any byte. */
export function fetchFile(address: string, path: string): Promise<Fetched> {
	return new Promise((resolve) => {
		const request = get(`${address}${encodeURI(path)}`, { agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.on("close", () => {
				const bytes = Buffer.concat(chunks);
				const announced = Number(response.headers["content-length"] ?? bytes.length);
				resolve({
					file: decodeURIComponent(String(response.headers["x-file"] ?? path)),
					status: response.statusCode ?? 0,
					sha256: createHash("sha256").update(bytes).digest("hex"),
					isComplete: response.complete && announced === bytes.length,
					type: String(response.headers["content-type"] ?? ""),
					text: bytes.toString("utf8"),
				});
			});
		});
		request.on("error", () => resolve({ file: path, status: 0, sha256: "", isComplete: false, type: "", text: "" }));
	});
}
