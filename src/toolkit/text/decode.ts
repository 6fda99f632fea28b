/** A file that is no readable text; the message is one sentence, the cure follows in it where there is one. */
export class DecodeError extends Error {
	override name = "DecodeError";
}

/** No plan is larger: the longest provincial outlines have under 1 MB. */
export const maximumBytes = 20_000_000;

/**
 * Returns the text of a file, every byte accounted for (a byte order mark stays, as U+FEFF), so that positions count
 * in the file as it stands. `encoding` is a WHATWG name and defaults to UTF-8.
 * Throws DecodeError for an empty, oversized or binary file, and for one in another encoding.
 */
export function decode(bytes: Uint8Array, encoding = "utf-8"): string {
	if (bytes.length === 0) throw new DecodeError("the file is empty");
	if (bytes.length > maximumBytes) throw new DecodeError(`the file is larger than any plan: ${bytes.length} bytes`);
	const text = decoded(bytes, encoding);
	if (text === null) throw new DecodeError(wrongEncoding(bytes, encoding));
	if (isBinary(text)) throw new DecodeError("the file is binary; a plan is plain text");
	if (text.trim() === "") throw new DecodeError("the file holds no text");
	return text;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		if (error instanceof RangeError) throw new DecodeError(`unknown encoding: ${encoding}`);
		return null;
	}
}

function wrongEncoding(bytes: Uint8Array, encoding: string): string {
	if (bytes.subarray(0, 4096).includes(0)) return "the file is binary; a plan is plain text";
	const other = decoded(bytes, "gb18030");
	const han = other === null ? 0 : (other.match(/\p{Script=Han}/gu)?.length ?? 0);
	if (encoding === "utf-8" && other !== null && han * 3 > other.length)
		return "the file is not UTF-8 but reads as GB18030; give --encoding gb18030";
	return `the file is not ${encoding.toUpperCase()}; give its --encoding`;
}

/** Control characters other than white space do not occur in text. */
function isBinary(text: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g);
	return controls !== null && (controls.includes("\u0000") || controls.length * 50 > text.length);
}
