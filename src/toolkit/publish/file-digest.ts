import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** SHA-256 of files, in hexadecimal digits, by their paths seen from a folder. */
export type FileDigests = Readonly<Record<string, string>>;

/** Returns the SHA-256 of bytes or text, in hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}

/** Returns the digests of files of a folder. Throws where one cannot be read. */
export async function digestFolder(directory: string, files: readonly string[]): Promise<FileDigests> {
	return Object.fromEntries(
		await Promise.all(files.map(async (file) => [file, sha256(await readFile(join(directory, file)))] as const)),
	);
}

/** Returns whether all files of a folder stand there with the bytes that their digests were taken of. */
export async function isWhole(directory: string, digests: FileDigests): Promise<boolean> {
	const found = await digestFolder(directory, Object.keys(digests)).catch(() => null);
	return found !== null && Object.entries(digests).every(([file, digest]) => found[file] === digest);
}

/** Returns whether a value is a record of digests. */
export function isDigests(value: unknown): value is FileDigests {
	return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
}
