import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Weight } from "../../card/scene/scene.js";

/** Noto Sans Hans (SIL Open Font License 1.1): all of GB 18030 and more, so that no character of a plan becomes a box. */
const files: Record<Weight, string> = { 400: "NotoSansHans-Regular.otf", 700: "NotoSansHans-Bold.otf" };

/** Returns the bytes of the bundled font in a weight. */
export async function readFont(weight: Weight): Promise<Buffer> {
	const index = createRequire(import.meta.url).resolve("@embedpdf/fonts-sc");
	return readFile(new URL(`../fonts/${files[weight]}`, `file://${index}`));
}
