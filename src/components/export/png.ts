import { withResolution } from "../../toolkit/card/picture/png-resolution.js";

/** Returns SVG as the bytes of a PNG so many pixels wide, which says how large it is on paper, in points (1/72 in). */
export async function svgPng(
	svg: string,
	{ width, height, points }: { width: number; height: number; points: number },
): Promise<Uint8Array<ArrayBuffer>> {
	const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement("canvas");
		[canvas.width, canvas.height] = [Math.round(width), Math.round(height)];
		canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, "image/png"));
		if (blob === null) throw new Error("nothing was drawn");
		return withResolution(new Uint8Array(await blob.arrayBuffer()), canvas.width / points);
	} finally {
		URL.revokeObjectURL(address);
	}
}
