import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { CatalogueEntry, PlanSource } from "../schema/codebook.js";
import { DecodeError, decode, maximumBytes } from "../text/decode.js";

/** A plan that cannot be read from disk; the message is one sentence that names the file. */
export class PlanFileError extends Error {
	override readonly name = "PlanFileError";
}

/** A plan's text and what tells its file from others. */
export interface PlanFile {
	readonly text: string;
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly sha256: string;
}

/** Returns the text of a plan file. Throws a `PlanFileError` where it is no file, or no text in that encoding. */
export async function readPlanFile(file: string, encoding?: string): Promise<PlanFile> {
	const bytes = await readBytes(file);
	try {
		return { text: decode(bytes, encoding), sha256: createHash("sha256").update(bytes).digest("hex") };
	} catch (error) {
		throw error instanceof DecodeError ? new PlanFileError(`${error.message}: ${file}`) : error;
	}
}

/** Returns a plan of no catalogue, or, with an entry, of one. The document is named as the file where no entry names it. */
export function toPlanSource(file: string, { text, sha256 }: PlanFile, entry: CatalogueEntry | null): PlanSource {
	return {
		document_id: entry?.document_id ?? basename(file, extname(file)),
		source_file: entry?.source_file ?? basename(file),
		sha256,
		text,
		entry,
	};
}

async function readBytes(file: string): Promise<Uint8Array> {
	try {
		const status = await stat(file);
		if (status.isDirectory()) throw new PlanFileError(`a directory, not a file: ${file}`);
		if (!status.isFile()) throw new PlanFileError(`not a regular file: ${file}`);
		if (status.size > maximumBytes) {
			throw new PlanFileError(`the file is larger than any plan (${status.size} bytes): ${file}`);
		}
		return await readFile(file);
	} catch (error) {
		if (error instanceof PlanFileError) throw error;
		throw new PlanFileError(`${reasonOf(error)}: ${file}`);
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? error.code : null;
	if (code === "ENOENT" || code === "ENOTDIR") return "no such file";
	return code === "EACCES" ? "no permission to read the file" : "the file cannot be read";
}
