import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Where pairs are put that differ too much, beside what differs of them. */
const folder = join(tmpdir(), "bice-embed-pictures");

/**
 * Returns what share of the pixels of two pictures differs, smoothing of edges aside. Throws where they differ in size by more
 * than a pixel, or by more than the share that is allowed, naming the folder that the pair is put into.
 */
export async function comparePictures(name: string, found: Buffer, wanted: Buffer, most: number): Promise<number> {
	const [one, two] = [PNG.sync.read(found), PNG.sync.read(wanted)];
	// the last row is half the page's that lies below
	const [width, height] = [Math.min(one.width, two.width), Math.min(one.height, two.height) - 1];
	const difference = new PNG({ width, height });
	const count = pixelmatch(cut(one, width, height), cut(two, width, height), difference.data, width, height, {
		threshold: 0.15,
	});
	const share = count / (width * height);
	const isOfOneSize = Math.abs(one.width - two.width) <= 1 && Math.abs(one.height - two.height) <= 1;
	if (isOfOneSize && share <= most) return share;
	await mkdir(folder, { recursive: true });
	const file = join(folder, name.replace(/[^\w-]+/g, "-"));
	await writeFile(`${file}.found.png`, found);
	await writeFile(`${file}.wanted.png`, wanted);
	await writeFile(`${file}.difference.png`, PNG.sync.write(difference));
	const sizes = `${one.width} × ${one.height} and ${two.width} × ${two.height}`;
	throw new Error(`${name}: ${(share * 100).toFixed(2)} % of the pixels differ, ${sizes}: see ${file}.*.png`);
}

/** Returns the pixels of the upper left part of a picture. */
function cut(picture: PNG, width: number, height: number): Buffer {
	const part = new PNG({ width, height });
	PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
	return part.data;
}
