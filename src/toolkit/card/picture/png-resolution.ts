/** Where the first chunk of a PNG ends: its signature, and the header of its image. */
const afterHeader = 8 + 25;

/**
 * Returns a PNG that says how many of its pixels make a point (chunk `pHYs`; PNG, third edition, 11.3.4.3), so that a word
 * processor sets it at its size. No library for PNG that we know writes this chunk.
 */
export function withResolution(png: Uint8Array, pixelsPerPoint: number): Uint8Array<ArrayBuffer> {
	const perMetre = Math.round((pixelsPerPoint * 72) / 0.0254);
	const chunk = new Uint8Array(21);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, 9);
	chunk.set([0x70, 0x48, 0x59, 0x73], 4);
	view.setUint32(8, perMetre);
	view.setUint32(12, perMetre);
	chunk[16] = 1;
	view.setUint32(17, checksum(chunk.subarray(4, 17)));
	const own = new Uint8Array(png.length + chunk.length);
	own.set(png.subarray(0, afterHeader));
	own.set(chunk, afterHeader);
	own.set(png.subarray(afterHeader), afterHeader + chunk.length);
	return own;
}

/** CRC-32 as PNG has it (ISO 3309). */
function checksum(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	return (sum ^ 0xffffffff) >>> 0;
}
