import { changedInputs } from "../../store/stamp.js";
import type { KeptManifest } from "./kept-manifest.js";
import { changedInputsOf, digestIn, inputsOf } from "./law.js";
import { chartInput } from "./origin.js";
import { changes, code, gold, isCode, packages } from "./read-input.js";

/** What the last build did to a file, and why. */
export interface FileHistory {
	/** `first`: no build is known before the last; `new`: the one before had no such file; `kept`: its bytes are those of before. */
	readonly event: "first" | "new" | "written" | "kept";
	/** The inputs of the file that were other than at the build before, file by file where an input is many. */
	readonly changed: readonly string[];
	readonly inputs: readonly string[];
}

/** Returns what the last build did to a file of the site, by what a project keeps of its last two; null where it made no such file. */
export function fileHistory(file: string, now: KeptManifest, before: KeptManifest | null): FileHistory | null {
	const digest = digestIn(now.manifest, file);
	if (digest === null) return null;
	const inputs = inputsOf(file, now.manifest);
	if (before === null) return { event: "first", changed: [], inputs };
	const earlier = digestIn(before.manifest, file);
	const names = changedInputsOf(file, { before: before.manifest, now: now.manifest });
	const changed = [...new Set(names.flatMap((name) => partsOf(name, before, now)))];
	const written = earlier === digest ? "kept" : "written";
	return { event: earlier === null ? "new" : written, changed, inputs };
}

/** Inputs that are many files, and which these are. */
const parts: Readonly<Record<string, (name: string) => boolean>> = {
	[code]: isCode,
	[gold]: (name) => name.startsWith(`${gold}/`),
	[packages]: (name) => name.endsWith("package-lock.json"),
};

function partsOf(name: string, before: KeptManifest, now: KeptManifest): string[] {
	// what a chart says is made of plans and codebooks in its turn
	if (isChart(name)) return [name, ...changedInputs(before.manifest.inputs, now.manifest.inputs).filter(isStated)];
	const isPart = Object.hasOwn(parts, name) ? parts[name] : undefined;
	const found = isPart === undefined ? [] : changedInputs(before.detail, now.detail).filter(isPart);
	return found.length === 0 ? [name] : found.map((part) => part.replace(/^bice:/, ""));
}

const isChart = (name: string) => name.startsWith(chartInput(""));
const isStated = (name: string) => /^(?:seeds|data)\//.test(name) && name !== changes;
