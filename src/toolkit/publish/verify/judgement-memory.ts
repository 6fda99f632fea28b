import type { Memory } from "../memory.js";
import type { Judgement } from "./judgement.js";

/** A judgement as JSON keeps it: the digest of the file, its faults, and its part. */
type Kept = [digest: string, faults: readonly string[], part: KeptPart | null, opened: readonly string[] | null];
type KeptPart = { ids: string[]; repeated: string[]; references: string[]; links: [string, string, string | null][] };

/** The judgements of the last build by files; a file with another digest than it had then is judged again. */
export interface Judgements {
	/** Returns the judgement of a file with such a digest, made by `judge` where it is not known. */
	of(file: string, digest: string, judge: () => Judgement): Judgement;
	/** Remembers all that were asked for. */
	keep(): Promise<void>;
}

/** Opens the judgements of the last build. */
export async function openJudgements(memory: Memory): Promise<Judgements> {
	const known = (await memory.recall("judgements", isMemory)) ?? {};
	const asked: Record<string, Kept> = {};
	return {
		of(file, digest, judge) {
			const kept = Object.hasOwn(known, file) ? known[file] : undefined;
			const own = kept?.[0] === digest ? kept : toKept(digest, judge());
			asked[file] = own;
			return fromKept(own);
		},
		keep: () => memory.remember("judgements", asked),
	};
}

function toKept(digest: string, { faults, part, opened }: Judgement): Kept {
	if (part === null) return [digest, faults, null, opened];
	const links = new Map(part.links.map((link) => [JSON.stringify(link), link]));
	const kept: KeptPart = {
		ids: [...part.ids],
		repeated: [...part.repeated],
		references: [...part.references],
		links: [...links.values()].map(({ tag, address, language }) => [tag, address, language]),
	};
	return [digest, faults, kept, opened];
}

function fromKept([, faults, part, opened]: Kept): Judgement {
	if (part === null) return { faults, part, opened };
	const { ids, repeated, references, links } = part;
	return {
		faults,
		opened,
		part: {
			ids: new Set(ids),
			repeated,
			references: new Set(references),
			links: links.map(([tag, address, language]) => ({ tag, address, language })),
		},
	};
}

function isMemory(value: unknown): value is Record<string, Kept> {
	return typeof value === "object" && value !== null && Object.values(value).every(isKept);
}

function isKept(value: unknown): boolean {
	if (!Array.isArray(value) || value.length !== 4) return false;
	const [digest, faults, part, opened] = value;
	const isPart = part === null || [part.ids, part.repeated, part.references, part.links].every(Array.isArray);
	return typeof digest === "string" && Array.isArray(faults) && isPart && (opened === null || Array.isArray(opened));
}
