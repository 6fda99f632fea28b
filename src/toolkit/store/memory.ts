import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { writeWhole } from "./atomic.js";

/** What was made of things, in their order, and how many had to be made anew. */
export interface Made<Value> {
	readonly values: readonly Value[];
	readonly fresh: number;
}

/**
 * Makes a value of each thing, but where a folder remembers it from the last time: `keyOf` names all that the value depends
 * on. What is lost or damaged there is made again; what nothing needs any more goes.
 *
 * @example const { values, fresh } = await makeRemembering("data/tables/.reading", sources, (source) => [code, source], read);
 */
export async function makeRemembering<Thing, Value>(
	folder: string,
	things: readonly Thing[],
	keyOf: (thing: Thing) => unknown,
	make: (thing: Thing) => Value,
): Promise<Made<Value>> {
	const values: Value[] = [];
	const kept = new Set<string>();
	let fresh = 0;
	for (const thing of things) {
		const name = createHash("sha256")
			.update(JSON.stringify(keyOf(thing)))
			.digest("hex");
		const known = await recall<Value>(join(folder, name));
		const value = known === null ? make(thing) : known.value;
		if (known === null) {
			fresh += 1;
			await remember(join(folder, name), value);
		}
		values.push(value);
		kept.add(name);
	}
	await forget(folder, kept);
	return { values, fresh };
}

/** Returns what is remembered in a file; null where there is nothing, or not what was written. */
async function recall<Value>(file: string): Promise<{ value: Value } | null> {
	const content = await readFile(file).catch(() => null);
	if (content === null) return null;
	const body = content.subarray(sealLength);
	return seal(body).equals(content.subarray(0, sealLength)) ? { value: deserialize(body) } : null;
}

/** What cannot be remembered, on a full disk say, is made again the next time. */
async function remember(file: string, value: unknown): Promise<void> {
	const body = serialize(value);
	await writeWhole(file, Buffer.concat([seal(body), body])).catch(() => {});
}

async function forget(folder: string, kept: ReadonlySet<string>): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	for (const name of names.filter((known) => !kept.has(known))) await rm(join(folder, name), { force: true });
}

/** What is remembered begins with its own SHA-256: half a file, or one that somebody touched, is none. */
function seal(body: Uint8Array): Buffer {
	return createHash("sha256").update(body).digest();
}

const sealLength = 32;
