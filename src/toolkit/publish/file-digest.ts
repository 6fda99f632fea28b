import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FileDigest } from "./manifest/manifest-schema.js";

/** SHA-256 of files, in hexadecimal digits, by their paths seen from a folder. */
export type FileDigests = Readonly<Record<string, string>>;

/** Returns the SHA-256 of bytes or text, in hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}

/** Digests of this process by what the file system says of the files. */
const known = new Map<string, FileDigest>();

/** Within so many milliseconds a file may be written twice and its time stay the same. */
const clockStep = 2000;

/**
 * Returns the digest of a file. A release shares most of its files with those before it, a second name for the same bytes: what
 * this process has read is not read again, under whatever name, while the file system says that nobody wrote in it. The next
 * process reads all anew. It is done in turn, since a promise for each of a hundred thousand small files takes ten times as long.
 * Throws where the file cannot be read.
 */
export function digestFile(file: string): FileDigest {
	const { dev, ino, size, mtimeNs, mtimeMs } = statSync(file, { bigint: true });
	const key = `${dev} ${ino} ${size} ${mtimeNs}`;
	const own = known.get(key);
	if (own !== undefined) return own;
	const bytes = readFileSync(file);
	const digest = { sha256: sha256(bytes), bytes: bytes.length };
	if (Date.now() - Number(mtimeMs) > clockStep) known.set(key, digest);
	return digest;
}

/** Returns the digests of files of a folder. Throws where one cannot be read. */
export function digestFolder(directory: string, files: readonly string[]): FileDigests {
	return Object.fromEntries(files.map((file) => [file, digestFile(join(directory, file)).sha256]));
}

/** Returns whether all files of a folder stand there with the bytes that their digests were taken of. */
export function isWhole(directory: string, digests: FileDigests): boolean {
	try {
		return Object.entries(digests).every(([file, digest]) => digestFile(join(directory, file)).sha256 === digest);
	} catch {
		return false;
	}
}

/** Returns whether a value is a record of digests. */
export function isDigests(value: unknown): value is FileDigests {
	return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
}
