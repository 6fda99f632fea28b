/** A picture of few colours: each colour once, and for each pixel which of them it has. */
export interface IndexedPicture {
	/** Red, green, blue, and opacity where not all are opaque, each 0 to 255. */
	colors: number[][];
	pixels: Uint8Array;
}

/**
 * Returns a picture, whose pixels are given in four bytes each, by a table of its colours; null where it has more than 256.
 * Nothing is lost. A chart has some hundred colours, most of them the edges of its letters.
 */
export function indexColors(bytes: Uint8Array): IndexedPicture | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pixels = new Uint8Array(bytes.length / 4);
	const known = new Map<number, number>();
	let [last, index] = [-1, 0];
	for (let pixel = 0; pixel < pixels.length; pixel += 1) {
		const color = view.getUint32(pixel * 4);
		if (color !== last) {
			index = known.get(color) ?? known.size;
			if (index > 255) return null;
			known.set(color, index);
			last = color;
		}
		pixels[pixel] = index;
	}
	return { colors: [...known.keys()].map(partsOf(![...known.keys()].every(isOpaque))), pixels };
}

const isOpaque = (color: number) => (color & 0xff) === 0xff;

const partsOf = (withOpacity: boolean) => (color: number) => {
	const solid = [color >>> 24, (color >>> 16) & 0xff, (color >>> 8) & 0xff];
	return withOpacity ? [...solid, color & 0xff] : solid;
};
