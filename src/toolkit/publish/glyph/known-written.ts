import type { Card } from "../../card/card.js";
import type { FontBook } from "../../card/font-book.js";
import { sha256 } from "../file-digest.js";
import type { Memory } from "../memory.js";
import { charactersOn, type WrittenOf } from "./written.js";

/** The characters of the charts of the last build, by the digests of the charts. */
export interface KnownWritten {
	/** Lays a chart out only where it is another one than at the last build. */
	readonly of: WrittenOf;
	/** Remembers all that were asked for. */
	keep(): Promise<void>;
}

type Texts = ReturnType<WrittenOf>;

/** Opens what the last build knew of the characters that charts are written with. */
export async function openWritten(memory: Memory, fonts: FontBook): Promise<KnownWritten> {
	const known = (await memory.recall("written", isMemory)) ?? {};
	const asked: Record<string, Texts> = {};
	return {
		of(card: Card) {
			const digest = sha256(JSON.stringify(card));
			const own = known[digest] ?? charactersOn(card, fonts);
			asked[digest] = own;
			return own;
		},
		keep: () => memory.remember("written", asked),
	};
}

function isMemory(value: unknown): value is Record<string, Texts> {
	return typeof value === "object" && value !== null && Object.values(value).every(isTexts);
}

function isTexts(value: unknown): boolean {
	if (typeof value !== "object" || value === null || !("400" in value) || !("700" in value)) return false;
	return typeof value[400] === "string" && typeof value[700] === "string";
}
