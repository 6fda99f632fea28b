import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.js";
import { type CodebookPart, codebookPart } from "./codebook-part.js";
import type { Editions } from "./editions.js";

/** What a chart was made from, as SHA-256 in hexadecimal digits. */
export interface CardVersion {
	/** The first twelve digits of the SHA-256 of the three others: the name of the frozen chart in `/v/<version>/`. */
	version: string;
	/** Of all that is drawn and said, in all languages. */
	data: string;
	/** Of the programs and style sheets that the chart is shown with. */
	code: string;
	/** Of the rows of the codebooks that it uses. */
	codebooks: string;
}

/**
 * Returns the version of a chart. It depends on what the chart says, on the rows of the codebooks that it uses and on the
 * code that shows it, and on nothing else: a plan that it does not draw from leaves it as it is.
 */
export function toVersion(editions: Editions, made: { code: string; codebooks: CodebookPart }): CardVersion {
	const data = dataHash(editions);
	const codebooks = digest(canonicalJson(codebookPart(editions, made.codebooks)));
	const version = digest([data, made.code, codebooks].join("\n")).slice(0, 12);
	return { version, data, code: made.code, codebooks };
}

/** Returns the SHA-256 of all that a chart draws and says, in all languages. */
export function dataHash(editions: Editions): string {
	return digest(canonicalJson(editions));
}

/** Returns the digits of a version that a reader sees: `0f62df8`. */
export function shownVersion(version: string): string {
	return version.slice(0, 7);
}

const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
