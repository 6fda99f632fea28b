import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./atomic.js";

/** SHA-256 of files by their names, and of values by `env:NAME`. */
export type Digests = Readonly<Record<string, string>>;

/** What stands where a build wrote a file: enough to know that nobody touched it since. */
interface Trace {
	size: number;
	mtime: number;
}

/** What a build was made from and what it made. */
export interface Stamp {
	inputs: Digests;
	outputs: Readonly<Record<string, Trace>>;
	/** The inputs that were other than at the build before; empty for the first. */
	changed: readonly string[];
}

/** Returns the SHA-256 of files of a folder, and of values of the environment that count as inputs. */
export async function digestInputs(
	root: string,
	files: readonly string[],
	values: Readonly<Record<string, string>> = {},
): Promise<Digests> {
	const digests = files.map(async (file) => [file, sha256(await readFile(join(root, file)))] as const);
	const named = Object.entries(values).map(([name, value]) => [`env:${name}`, sha256(value)] as const);
	return Object.fromEntries([...(await Promise.all(digests)), ...named].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the stamp of the last build that ended well; null where there is none that can be read. */
export async function readStamp(file: string): Promise<Stamp | null> {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch {
		return null;
	}
}

/** Writes what a build was made from and what it made in a folder, so that the next one can tell whether anything changed. */
export async function writeStamp(
	file: string,
	{ inputs, root, outputs, last }: { inputs: Digests; root: string; outputs: readonly string[]; last: Stamp | null },
): Promise<void> {
	const traces = await Promise.all(outputs.map(async (name) => [name, await traceOf(join(root, name))] as const));
	const stamp: Stamp = {
		inputs,
		outputs: Object.fromEntries(traces.flatMap(([name, trace]) => (trace === null ? [] : [[name, trace]]))),
		changed: last === null ? [] : changedInputs(last.inputs, inputs),
	};
	await writeWhole(file, `${JSON.stringify(stamp, null, "\t")}\n`);
}

/** Whether a build would make again what stands there: the inputs are those of the last one, and nobody touched its files. */
export async function isFresh(last: Stamp | null, inputs: Digests, root: string): Promise<boolean> {
	if (last === null || changedInputs(last.inputs, inputs).length > 0) return false;
	const kept = Object.entries(last.outputs).map(async ([name, { size, mtime }]) => {
		const trace = await traceOf(join(root, name));
		return trace !== null && trace.size === size && trace.mtime === mtime;
	});
	return (await Promise.all(kept)).every((isKept) => isKept);
}

/** Returns the names of inputs that came, went or are other than before, in order. */
export function changedInputs(before: Digests, now: Digests): string[] {
	const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
	return names.filter((name) => before[name] !== now[name]).sort();
}

async function traceOf(file: string): Promise<Trace | null> {
	return stat(file).then(
		({ size, mtimeMs }) => ({ size, mtime: Math.floor(mtimeMs) }),
		() => null,
	);
}

function sha256(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}
