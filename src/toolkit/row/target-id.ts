import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Returns a function that gives each target of a document an id of ten hexadecimal digits, made of its sentence and of
 * its place in the sentence. Edits elsewhere in the plan leave it as it is; a sentence that stands twice is counted.
 */
export function targetIds(documentId: string): (quote: string, offset: number) => string {
	const seen = new Map<string, number>();
	let last = { quote: "", digest: "" };
	return (quote, offset) => {
		if (quote !== last.quote) last = { quote, digest: digest(`${documentId}\n${quote.replace(/\s+/g, "")}`) };
		const key = `${last.digest}\n${offset}`;
		const times = seen.get(key) ?? 0;
		seen.set(key, times + 1);
		return digest(times === 0 ? key : `${key}\n${times}`).slice(0, 10);
	};
}

const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
