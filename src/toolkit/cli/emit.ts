import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Columns } from "../schema/column.js";
import { writeWhole } from "../store/atomic.js";
import type { StoredRow } from "../store/parquet.js";
import { CliError, unwritable } from "./cli-error.js";
import { toCsv, toJsonl } from "./format.js";

/** Writes rows in a format to `--out` or to stdout. */
export async function emitRecords(
	columns: Columns,
	rows: readonly StoredRow[],
	{ format, out }: { format: "jsonl" | "csv" | "parquet"; out?: string },
): Promise<void> {
	if (format === "parquet") {
		const { writeParquet } = await import("../store/parquet.js");
		return emitFile((file) => writeParquet(file, columns, rows), out);
	}
	const write = format === "csv" ? toCsv : toJsonl;
	await emitText(write(Object.keys(columns), rows), out);
}

/** Writes text to a file as a whole, or to stdout. */
export async function emitText(text: string, out: string | undefined): Promise<void> {
	if (out === undefined) {
		await writeStdout(text);
	} else {
		await writeWhole(out, text).catch((error: unknown) => {
			throw unwritable(out, error);
		});
	}
}

/** Writes bytes or text to a file as a whole, or to stdout, where bytes are not for a terminal. */
export async function emitBytes(content: string | Uint8Array, out: string | undefined): Promise<void> {
	if (typeof content === "string") return emitText(content, out);
	if (out !== undefined) {
		await writeWhole(out, content).catch((error: unknown) => {
			throw unwritable(out, error);
		});
		return;
	}
	if (process.stdout.isTTY) {
		throw new CliError("such a file is not for a terminal", "Add --out FILE, or send it to a pipe.");
	}
	await writeStdout(content);
}

/** Has a file written: the one that `--out` names, or one whose bytes then go to stdout. */
export async function emitFile(write: (file: string) => Promise<void>, out: string | undefined): Promise<void> {
	if (out !== undefined) {
		return write(out).catch((error: unknown) => {
			throw unwritable(out, error);
		});
	}
	if (process.stdout.isTTY) {
		throw new CliError("Parquet is not for a terminal", "Add --out FILE, or send it to a pipe.");
	}
	const directory = await mkdtemp(join(tmpdir(), "bice-"));
	try {
		await write(join(directory, "out"));
		await writeStdout(await readFile(join(directory, "out")));
	} finally {
		await rm(directory, { recursive: true });
	}
}

async function writeStdout(content: string | Uint8Array): Promise<void> {
	if (!process.stdout.write(content)) {
		await once(process.stdout, "drain");
	}
}
